import { say } from '../../words/say.ts';
import type { Ask, Contract } from '../contract.ts';
import type { CannotWrite, ExportedFile, Format } from '../format.ts';
import { javascript } from '../quote/javascript.ts';
import { aboutLines } from '../script/about.ts';
import { clientScript } from '../script/client-script.ts';
import { shown, spelled, type Template } from '../template.ts';
import { unspellable } from '../unspellable.ts';

/** A folder of .bru files, one for each request, that `bru run` runs. */
export const bruno: Format = {
  name: 'Bruno collection',
  language: 'http',
  kind: 'test',
  write: (contracts) => cannot(contracts) ?? files(contracts),
};

function cannot(contracts: readonly Contract[]): CannotWrite | null {
  if (contracts.some(({ asks }) => asks.some(({ answered }) => !answered.holds))) {
    return { cannot: say('export.cannot.no-response', { format: 'Bruno' }) };
  }
  for (const ask of contracts.flatMap(({ asks }) => asks)) {
    const value = notAsItIs(ask);
    if (value !== null)
      return { cannot: say('export.cannot.spelling', { format: 'Bruno', value, place: 'body' }) };
  }
  return unspellable(contracts, 'Bruno', {
    method: /[a-z]/,
    url: /\{\{|[^\x21-\x7e]/,
    // Names of other letters are read as something else, quoted or not.
    name: /[^\w.-]|^(?:__proto__|constructor)$/i,
    value: /\{\{|[^\x20-\x7e]/,
    // It ends a text at the one, and leaves out the other.
    body: /\{\{[\s\S]*\}\}|\0|^\ufeff/,
    braces: true,
  });
}

/**
 * A body that is called JSON and is sent as another text; null: it is sent as it is. Bruno's client (axios) takes the space
 * around JSON away, and what is no JSON for a text to make JSON of.
 */
function notAsItIs({ headers, body }: Ask): string | null {
  if (body === null || !headers.some(([name, value]) => isJsonType(name, value))) return null;
  const text = spelled(body, ({ fallback }) => fallback ?? '0');
  if (text === '' || (text === text.trim() && isJson(text))) return null;
  return text;
}

function isJsonType(name: string, value: Template): boolean {
  return /^content-type$/i.test(name) && shown(value).includes('application/json');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function files(contracts: readonly Contract[]): readonly ExportedFile[] {
  const asks = contracts.flatMap((contract) => contract.asks);
  return [
    {
      name: 'bruno.json',
      text: `${JSON.stringify({ version: '1', name: 'CORS', type: 'collection' }, null, 2)}\n`,
    },
    ...asks.map((ask, i) => ({
      name: `${String(i + 1).padStart(2, '0')}-${ask.kind}.bru`,
      text: request(ask, i + 1, aboutLines(contracts)),
    })),
  ];
}

function request(ask: Ask, number: number, about: readonly string[]): string {
  const method = /^(?:get|post|put|delete|patch|options|head)$/i.test(ask.method);
  const verb = method ? ask.method.toLowerCase() : 'http';
  return [
    'meta {',
    `  name: ${number} ${ask.kind}`,
    '  type: http',
    `  seq: ${number}`,
    '}',
    '',
    `${verb} {`,
    ...(method ? [] : [`  method: ${ask.method}`]),
    `  url: ${line(ask.url)}`,
    `  body: ${ask.body === null ? 'none' : 'text'}`,
    '  auth: none',
    '}',
    '',
    'headers {',
    ...ask.headers.map(([name, value]) => `  ${name}: ${line(value)}`),
    '}',
    '',
    ...(ask.body === null ? [] : ['body:text {', '  set by the script', '}', '']),
    'settings {',
    '  encodeUrl: false',
    '  followRedirects: false',
    '}',
    '',
    ...beforeRequest(ask),
    'tests {',
    ...indented(script(ask)),
    '}',
    '',
    'docs {',
    ...indented([ask.title, '', ...about]),
    '}',
    '',
  ].join('\n');
}

/**
 * A process variable where it is set, else the captured server: `vars` cannot say "or", a script can. And the body: a
 * block of the file keeps neither its ends nor its kinds of line breaks, a literal keeps all.
 */
function beforeRequest({ url, body }: Ask): readonly string[] {
  const lines = [
    ...url.flatMap((piece) =>
      typeof piece !== 'string' && piece.fallback !== null
        ? [
            `bru.setVar(${javascript(piece.env)}, bru.getProcessEnv(${javascript(piece.env)}) || ${javascript(piece.fallback)});`,
          ]
        : [],
    ),
    ...(body === null ? [] : [`req.setBody(${expression(body)});`]),
  ];
  return lines.length === 0 ? [] : ['script:pre-request {', ...indented(lines), '}', ''];
}

const expression = (template: Template) =>
  template
    .map((piece) =>
      typeof piece === 'string' ? javascript(piece) : `bru.getProcessEnv(${javascript(piece.env)})`,
    )
    .join(' + ');

function script({ checks }: Ask): readonly string[] {
  return [
    'const header = (name) => { const value = res.getHeader(name); return value === undefined ? null : String(value); };',
    ...clientScript(
      checks,
      { status: 'res.getStatus()', header: (name) => `header(${javascript(name)})` },
      (name, holds) => [`test(${name}, () => expect(${holds}).to.equal(true));`],
    ),
  ];
}

const indented = (lines: readonly string[]) => lines.map((each) => `  ${each}`);
const line = (template: Template) =>
  spelled(template, ({ env, fallback }) => (fallback === null ? `{{process.env.${env}}}` : `{{${env}}}`));
