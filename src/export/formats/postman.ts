import { say } from '../../words/say.ts';
import type { Ask, Contract } from '../contract.ts';
import type { CannotWrite, Format } from '../format.ts';
import { javascript } from '../quote/javascript.ts';
import { aboutLines, secretsOf, targetsOf } from '../script/about.ts';
import { clientScript } from '../script/client-script.ts';
import { shown, spelled, type Template } from '../template.ts';
import { unspellable } from '../unspellable.ts';
import { hasHeader } from '../wire.ts';

/** A collection of version 2.1; newman runs it too. */
export const postman: Format = {
  name: 'Postman collection',
  language: 'json',
  kind: 'test',
  write: (contracts) =>
    cannot(contracts) ?? [
      { name: 'cors.postman_collection.json', text: `${JSON.stringify(collection(contracts), null, 2)}\n` },
    ],
};

function cannot(contracts: readonly Contract[]): CannotWrite | null {
  if (contracts.some(({ asks }) => asks.some(({ answered }) => !answered.holds))) {
    return { cannot: say('export.cannot.no-response', { format: 'Postman' }) };
  }
  for (const ask of contracts.flatMap(({ asks }) => asks)) {
    const value = strippedComment(ask);
    if (value !== null)
      return { cannot: say('export.cannot.spelling', { format: 'Postman', value, place: 'body' }) };
  }
  return unspellable(contracts, 'Postman', {
    // It sends every method in capitals.
    method: /[a-z]/,
    url: /\{\{|[^\x20-\x7e]/,
    name: /^__proto__$/i,
    value: /\{\{|[^\t\x20-\x7e]/,
    body: /\{\{[\s\S]*\}\}/,
    braces: true,
  });
}

/** Of what is called JSON, and is none, Postman takes out what it holds for comments. */
function strippedComment({ headers, body }: Ask): string | null {
  const isJson = headers.some(([name, value]) => /^content-type$/i.test(name) && /json/i.test(shown(value)));
  if (!isJson || body === null) return null;
  try {
    JSON.parse(shown(body));
    return null;
  } catch {
    return /\/[/*]/.exec(shown(body))?.[0] ?? null;
  }
}

function collection(contracts: readonly Contract[]): object {
  return {
    info: {
      name: 'CORS',
      description: aboutLines(contracts).join('\n'),
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: contracts.flatMap(({ asks }) => asks.map(item)),
    variable: [
      ...targetsOf(contracts).map(({ env, fallback }) => ({ key: env, value: fallback })),
      ...secretsOf(contracts).map((env) => ({ key: env, value: '', type: 'secret' })),
    ],
  };
}

function item(ask: Ask): object {
  return {
    name: ask.title,
    // No redirects, no rewritten address, no cookies of other requests.
    protocolProfileBehavior: {
      followRedirects: false,
      disableUrlEncoding: true,
      disableCookies: true,
      disabledSystemHeaders: {
        'accept-encoding': true,
        ...(hasHeader(ask, 'content-type') ? {} : { 'content-type': true }),
      },
    },
    request: {
      method: ask.method,
      header: ask.headers.map(([key, value]) => ({ key, value: line(value) })),
      url: line(ask.url),
      ...(ask.body === null ? {} : { body: { mode: 'raw', raw: line(ask.body) } }),
    },
    event: [{ listen: 'test', script: { type: 'text/javascript', exec: script(ask) } }],
  };
}

function script({ checks }: Ask): readonly string[] {
  return [
    "const header = (name) => pm.response.headers.filter(({ key }) => key.toLowerCase() === name).map(({ value }) => value).reduce((all, value) => (all === null ? value : all + ', ' + value), null);",
    ...clientScript(
      checks,
      { status: 'pm.response.code', header: (name) => `header(${javascript(name)})` },
      (name, holds) => [`pm.test(${name}, () => pm.expect(${holds}).to.be.true);`],
    ),
  ];
}

const line = (template: Template) => spelled(template, ({ env }) => `{{${env}}}`);
