import { plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Ask, Contract } from '../contract.ts';
import { javascript, javascriptBody, javascriptTemplate, javascriptText } from '../quote/javascript.ts';
import type { Meanings } from '../unspellable.ts';
import { hasHeader } from '../wire.ts';
import { aboutLines, secretsOf, targetsOf } from './about.ts';
import { type Access, condition, itemsFunction, lookedAt, needsItems } from './condition.ts';

/** What the test runners for Node differ in. */
export interface Runner {
  /** The first lines: what the runner has to be told, and its imports. */
  readonly head: readonly string[];
  readonly types: boolean;
}

/** Node keeps the headers of a `fetch()` in an object, which has such a property already. */
export const unsentByFetch: Meanings = { name: /^__proto__$/i };

/** A file of tests for a runner of Node with the usual `test(name, async () => …)`. */
export function javascriptTest(contracts: readonly Contract[], { head, types }: Runner): string {
  const checks = contracts.flatMap(({ asks }) => asks.flatMap((ask) => ask.checks));
  const typed = (code: string) =>
    types ? code : code.replace(/: (?:string|unknown|boolean|RequestInit)(?: \| null)?/g, '');
  return [
    ...head,
    '',
    ...aboutLines(contracts).map((line) => `// ${line}`),
    '',
    ...targetsOf(contracts).map(
      ({ env, fallback }) => `const ${env} = process.env.${env} ?? ${javascript(fallback ?? '')};`,
    ),
    ...(secretsOf(contracts).length > 0
      ? [
          typed(
            "const env = (name: string) => process.env[name] ?? assert.fail('Set ' + name + ' in the environment');",
          ),
        ]
      : []),
    ...preamble().map(typed),
    ...(needsItems(checks)
      ? [types ? itemsFunction.replace('(value)', '(value: string | null)') : itemsFunction]
      : []),
    ...contracts.flatMap(({ asks }) => asks.flatMap((each) => ['', ...testOf(each)])),
    '',
  ].join('\n');
}

const preamble = () => [
  '// Redirects are responses like any other.',
  'const ask = (url: string, init: RequestInit) =>',
  "  fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(30_000) }).catch((error: unknown) =>",
  `    assert.fail(${javascriptText(plain(say('export.must.respond')))} + '\\nIt was: ' + String(error)),`,
  '  );',
  'const must = (holds: boolean, rule: string, got: unknown) =>',
  "  assert.ok(holds, rule + '\\nIt was: ' + String(got));",
];

const access: Access = {
  status: 'response.status',
  header: (name) => `response.headers.get(${javascript(name)})`,
};

function testOf(ask: Ask): readonly string[] {
  const { holds, message } = ask.answered;
  const request = [
    `ask(${javascriptTemplate(ask.url)}, {`,
    `  method: ${javascript(ask.method)},`,
    '  headers: [',
    ...ask.headers.map(([name, value]) => `    [${javascript(name)}, ${javascriptTemplate(value)}],`),
    '  ],',
    ...(ask.body === null ? [] : [`  body: ${javascriptBody(ask.body, hasHeader(ask, 'content-type'))},`]),
  ];
  return [
    `test(${javascriptText(ask.title)}, async () => {`,
    `  ${holds ? 'const response = await ' : 'await assert.rejects('}${request[0]}`,
    ...request.slice(1).map((line) => `  ${line}`),
    holds ? '  });' : `  }), ${javascriptText(message)});`,
    ...ask.checks.flatMap((check) => [
      '  must(',
      `    ${condition(check, access)},`,
      `    ${javascriptText(check.message)},`,
      `    ${lookedAt(check, access)},`,
      '  );',
    ]),
    '});',
  ];
}
