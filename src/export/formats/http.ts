import { plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Ask, Contract } from '../contract.ts';
import type { CannotWrite, Format } from '../format.ts';
import { javascript } from '../quote/javascript.ts';
import { aboutLines, targetsOf } from '../script/about.ts';
import { clientScript } from '../script/client-script.ts';
import { shown, spelled, type Template } from '../template.ts';
import { unspellable } from '../unspellable.ts';

/** For the HTTP clients of JetBrains and httpYac, which run its tests, and VS Code's REST Client, which passes them over. */
export const http: Format = {
  name: '.http file',
  language: 'http',
  kind: 'test',
  write: (contracts) => cannot(contracts) ?? [{ name: 'cors.http', text: file(contracts) }],
};

function cannot(contracts: readonly Contract[]): CannotWrite | null {
  if (contracts.some(({ asks }) => asks.some(({ answered }) => !answered.holds))) {
    return { cannot: say('export.cannot.no-response', { format: '.http' }) };
  }
  for (const ask of contracts.flatMap(({ asks }) => asks)) {
    const [place, value] = actedOn(ask) ?? [];
    if (place !== undefined)
      return { cannot: say('export.cannot.spelling', { format: '.http', value, place }) };
  }
  return unspellable(contracts, '.http', {
    // What stands between these is code to some of its readers, whatever it is.
    body: /\{\{[\s\S]*\}\}|\\\{/,
    method: /^(?!(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)$).*/,
    // A lone percent sign is an error to httpYac, and what follows a space is a version of HTTP.
    url: /[^\x21-\x7e]|\\\{|%(?![\da-f]{2})|\{\{|\}\}|\{%|%\}|###/i,
    // Names of these letters are headers to all. To httpYac a name of this end names files of a certificate, and what
    // every object has of itself has a value already.
    name: /[^\w.-]|clientcert$|^(?:__\w+__|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$/i,
    value: /[^\x20-\x7e]|\\\{|\{\{|\}\}|\{%|%\}|###/,
    braces: true,
  });
}

/** What httpYac does not send, but makes something else of: logins, an empty `Accept`, a form's odd characters. */
function actedOn({ headers, body }: Ask): readonly [place: string, value: string] | null {
  for (const [name, template] of headers) {
    const value = shown(template);
    const [login] = /^\s*(?:(?:digest|aws|oauth2|openid)\b|basic\s+\S*[\s:]).*/i.exec(value) ?? [];
    if (/^authorization$/i.test(name) && login !== undefined) return [name, login];
    if (/^accept$/i.test(name) && value === '') return [name, value];
    if (/^content-type$/i.test(name) && /x-www-form-urlencoded/i.test(value)) {
      for (const piece of body ?? []) {
        const [odd] = (typeof piece === 'string' && notOfForms.exec(piece)) || [];
        if (odd !== undefined) return ['body', odd];
      }
    }
  }
  return null;
}

/** In a form that a page sends these are percent-encoded; where they are not, httpYac encodes them. */
const notOfForms = /[^\w\-.~*+&=;:@$,/?!'()%]|%(?![\da-f]{2})/i;

function file(contracts: readonly Contract[]): string {
  return [
    ...aboutLines(contracts).map((line) => `# ${line}`),
    ...(contracts.some(({ asks }) => asks.some(({ body }) => body !== null))
      ? [`# ${plain(say('export.about.body-by-script'))}`]
      : []),
    '',
    ...targetsOf(contracts).map(({ env, fallback }) => `@${env} = ${fallback}`),
    ...contracts.flatMap(({ asks }) => asks.flatMap((ask) => ['', ...request(ask)])),
    '',
  ].join('\n');
}

function request(ask: Ask): readonly string[] {
  return [
    `### ${ask.title}`,
    ...(ask.body === null ? [] : ['< {%', ...variables(ask).map(setting), '%}']),
    '# @no-redirect',
    '# @no-cookie-jar',
    `${ask.method} ${line(ask.url)}`,
    ...ask.headers.map(([name, value]) =>
      isTypeActedOn(ask, name, value) ? `${name}: {{${TYPE}}}` : `${name}: ${line(value)}`,
    ),
    '',
    ...(ask.body === null ? [] : [`{{${BODY}}}`, '']),
    ...(ask.checks.length === 0 ? [] : ['> {%', ...script(ask), '%}']),
  ];
}

function script({ checks }: Ask): readonly string[] {
  return clientScript(
    checks,
    {
      status: 'response.status',
      header: (name) => `response.headers.valueOf(${javascript(name)})`,
    },
    (name, holds) => [`client.test(${name}, () => {`, `  client.assert(${holds}, ${name});`, '});'],
  );
}

/** The variable that a body is sent by: as lines of the file, some of it would be code, files, or something else. */
const BODY = 'CORS_BODY';

/**
 * httpYac ends lines of JSON with a line feed more, and Markdown with the last line of the file, unless it learns the
 * type as late as the body.
 */
const TYPE = 'CORS_BODY_TYPE';

const isTypeActedOn = ({ body }: Ask, name: string, value: Template): boolean =>
  body !== null && /^content-type$/i.test(name) && /x-ndjson|markdown/i.test(shown(value));

const variables = (ask: Ask): readonly (readonly [name: string, value: Template])[] => [
  ...(ask.body === null ? [] : [[BODY, ask.body] as const]),
  ...ask.headers.flatMap(([name, value]) =>
    isTypeActedOn(ask, name, value) ? [[TYPE, value] as const] : [],
  ),
];

const setting = ([name, value]: readonly [string, Template]) =>
  `client.global.set('${name}', ${expression(value)});`;

const expression = (template: Template) =>
  template
    .map((piece) => (typeof piece === 'string' ? javascript(piece) : `client.global.get('${piece.env}')`))
    .join(' + ');

const line = (template: Template) => spelled(template, ({ env }) => `{{${env}}}`);
