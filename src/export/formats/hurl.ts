import { say } from '../../words/say.ts';
import type { Assertion } from '../assertion.ts';
import type { Ask, Contract } from '../contract.ts';
import type { CannotWrite, Format } from '../format.ts';
import { hex } from '../quote/javascript.ts';
import { aboutLines, secretsOf } from '../script/about.ts';
import { spelled, type Template } from '../template.ts';
import { unspellable } from '../unspellable.ts';

/** `hurl --test cors.hurl`. Hurl joins no header fields and knows no "or", so some assertions are stricter here. */
export const hurl: Format = {
  name: 'Hurl',
  language: 'http',
  kind: 'test',
  write: (contracts) => cannot(contracts) ?? [{ name: 'cors.hurl', text: file(contracts) }],
};

function cannot(contracts: readonly Contract[]): CannotWrite | null {
  if (contracts.some(({ asks }) => asks.some(({ answered }) => !answered.holds))) {
    return { cannot: say('export.cannot.no-response', { format: 'Hurl' }) };
  }
  return unspellable(contracts, 'Hurl', {
    method: /[^A-Z]/,
    // An address knows no escapes.
    url: /[^\w:/.\-?=&%*,@~+!$'();[\]]/,
    // Its files are UTF-8, and so is all that it sends.
    value: /[^\t\x20-\x7e]/,
  });
}

function file(contracts: readonly Contract[]): string {
  const secrets = secretsOf(contracts);
  return [
    ...aboutLines(contracts).map((line) => `# ${line}`),
    ...(secrets.length > 0
      ? [`# hurl --test ${secrets.map((env) => `--variable ${env}="$${env}"`).join(' ')} cors.hurl`]
      : []),
    ...contracts.flatMap(({ asks }) => asks.flatMap((ask) => ['', ...entry(ask)])),
    '',
  ].join('\n');
}

function entry(ask: Ask): readonly string[] {
  return [
    `# ${ask.title}`,
    `${ask.method} ${address(ask.url)}`,
    ...ask.headers.map(([name, value]) => `${name.replace(/[^\w.-]/g, unicode)}: ${line(value)}`),
    ...(ask.body === null ? [] : body(ask.body)),
    'HTTP *',
    ...(ask.checks.length === 0 ? [] : ['[Asserts]']),
    ...ask.checks.flatMap((check) => {
      const asserts = assertsOf(check);
      return asserts.length === 0 ? [] : [`# ${check.message}`, ...asserts];
    }),
  ];
}

function address(url: Template): string {
  return spelled(url, ({ env, fallback }) => fallback ?? `{{${env}}}`);
}

/** Without quotes, as the value of a header. */
function line(template: Template): string {
  return spelled(
    template.map((piece) => (typeof piece === 'string' ? plainly(piece) : piece)),
    ({ env }) => `{{${env}}}`,
  );
}

const plainly = (text: string) => text.replace(/[\\#{}\t]/g, unicode);
const unicode = (character: string) => `\\u{${hex(character.codePointAt(0) ?? 0, 2)}}`;

const quoted = (text: string) => `"${text.replace(/[^\x20-\x7e]|["\\{}#]/gu, unicode)}"`;

/** A string of one line, in which every character has an escape. */
function body(template: Template): readonly string[] {
  const text = spelled(
    template.map((piece) =>
      typeof piece === 'string' ? piece.replace(/[^\x20-\x7e]|[\\{}`#]/gu, unicode) : piece,
    ),
    ({ env }) => `{{${env}}}`,
  );
  return [`\`${text}\``];
}

function assertsOf({ question, holds }: Assertion): readonly string[] {
  const not = holds ? '' : 'not ';
  switch (question.kind) {
    case 'status-ok':
      return holds ? ['status >= 200', 'status < 300'] : ['status >= 300'];
    case 'is': {
      const [value = '', another] = question.values;
      const header = `header ${quoted(question.header)}`;
      if (another === undefined) return [`${header} ${not}== ${quoted(value)}`];
      const values = question.values.map((each) => regex(each)).join('|');
      return [`${header} ${not}matches /^(?:${values})$/`];
    }
    case 'lists': {
      const flags = question.caseSensitive ? '' : '(?i)';
      const items = [question.item, ...(question.wildcard ? ['*'] : [])].map(regex).join('|');
      return [
        `header ${quoted(question.header)} ${not}matches /${flags}(?:^|,)[ \\t]*(?:${items})[ \\t]*(?:,|$)/`,
      ];
    }
    case 'tokens':
      // A response without the header is as good, but Hurl cannot say so.
      return question.captured
        ? [
            `header ${quoted(question.header)} ${not}matches /^(?:[ \\t]*[!#$%&'*+.^_\`|~0-9A-Za-z-]*[ \\t]*(?:,|$))*$/`,
          ]
        : [];
    case 'location':
      return [
        `header "location" ${not}matches /(?i)^(?:https?:[\\/]{2}[^\\/?#@]*(?:[\\/?#]|$)|[\\/][^\\/]|[^:\\/?#]*(?:[\\/?#]|$))/`,
      ];
    case 'no-redirect':
      return [`header "location" ${holds ? 'not ' : ''}exists`];
  }
}

/** Letters, digits and `:,-` stand for themselves, the marks of regular expressions after a backslash. */
const regex = (text: string) =>
  text.replace(/[^\w:,-]/g, (unit) =>
    /[.*+?()|[\]^$\\/]/.test(unit) ? `\\${unit}` : `\\x{${hex(unit.charCodeAt(0), 2)}}`,
  );
