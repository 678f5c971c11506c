import { originOf } from '../../url/origin-of.ts';
import { plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Ask, Call, Contract } from '../contract.ts';
import type { Format } from '../format.ts';
import { javascript, javascriptTemplate, javascriptText } from '../quote/javascript.ts';
import { aboutLines, secretsOf, targetsOf } from '../script/about.ts';
import { type Access, condition, itemsFunction, lookedAt, needsItems } from '../script/condition.ts';
import { unsentByFetch } from '../script/javascript-test.ts';
import type { Template } from '../template.ts';
import { unspellable } from '../unspellable.ts';

/**
 * The assertions through Playwright's own client, and beside them the browser's word: a page that really has the
 * captured origin makes the call. Only the page itself is made up; the request goes to the server untouched, for
 * Playwright adds CORS headers to responses it makes up.
 */
export const playwright: Format = {
  name: 'Playwright',
  language: 'typescript',
  kind: 'test',
  write: (contracts) =>
    unspellable(contracts, 'Playwright', unsentByFetch) ??
    unspellable(contracts.filter(hasNoPage), 'Playwright', { method: small }) ?? [
      { name: 'cors.spec.ts', text: file(contracts) },
    ],
};

/** Playwright's own client sends methods in capitals, always. A page sends `patch` as it is. */
const small = /[a-z]/;

function file(contracts: readonly Contract[]): string {
  // The page's own call has all of its headers, wherever the other tests stop.
  const templates = contracts.flatMap(({ call }) => (call === null ? [] : callTemplates(call)));
  const checks = contracts.flatMap(({ asks }) => asks.flatMap((ask) => ask.checks));
  return [
    "import { type APIResponse, expect, test } from '@playwright/test';",
    '',
    ...aboutLines(contracts).map((line) => `// ${line}`),
    '',
    ...targetsOf(contracts, templates).map(
      ({ env, fallback }) => `const ${env} = process.env.${env} ?? ${javascript(fallback ?? '')};`,
    ),
    ...(secretsOf(contracts, templates).length > 0 ? secrets : []),
    ...preamble,
    ...(needsItems(checks) ? [itemsFunction.replace('(value)', '(value: string | null)')] : []),
    ...contracts.flatMap((contract) => {
      const { asks, mode } = contract;
      const call = callOfPage(contract);
      return [
        ...asks
          .filter(({ method }) => call === null || !small.test(method))
          .flatMap((ask) => ['', ...testOf(ask)]),
        ...(call === null ? [] : ['', ...inPage(call, mode === 'regression', asks[0])]),
      ];
    }),
    '',
  ].join('\n');
}

/** What a page does beside the tests of each response; null: no page can. */
function callOfPage({ call, showsInPage }: Contract): Call | null {
  return call !== null && showsInPage && isWebOrigin(call.origin) ? call : null;
}

function hasNoPage(contract: Contract): boolean {
  return callOfPage(contract) === null;
}

/** A browser can be sent there. */
function isWebOrigin(origin: string): boolean {
  return /^https?:/.test(origin) && originOf(origin) === origin;
}

function callTemplates({ url, headers, body }: Call): readonly Template[] {
  return [url, ...headers.map(([, value]) => value), ...(body === null ? [] : [body])];
}

const secrets = [
  'const env = (name: string): string => {',
  '  const value = process.env[name];',
  "  if (value === undefined) throw new Error('Set ' + name + ' in the environment');",
  '  return value;',
  '};',
];

const preamble = [
  '/** All fields of one name, joined. */',
  'const header = (response: APIResponse, name: string): string | null =>',
  '  response',
  '    .headersArray()',
  '    .filter((field) => field.name.toLowerCase() === name)',
  '    .map((field) => field.value)',
  "    .reduce<string | null>((joined, value) => (joined === null ? value : joined + ', ' + value), null);",
  'const must = (holds: boolean, rule: string, got: unknown) =>',
  "  expect(holds, rule + '\\nIt was: ' + String(got)).toBe(true);",
];

const access: Access = {
  status: 'response.status()',
  header: (name) => `header(response, ${javascript(name)})`,
};

function testOf(ask: Ask): readonly string[] {
  const { holds, message } = ask.answered;
  return [
    `test(${javascriptText(ask.title)}, async ({ request }) => {`,
    `  const sent = request.fetch(${javascriptTemplate(ask.url)}, {`,
    `    method: ${javascript(ask.method)},`,
    '    headers: Object.fromEntries([',
    ...ask.headers.map(([name, value]) => `      [${javascript(name)}, ${javascriptTemplate(value)}],`),
    '    ]),',
    ...(ask.body === null ? [] : [`    data: Buffer.from(${javascriptTemplate(ask.body)}),`]),
    '    maxRedirects: 0,',
    '  });',
    ...(holds
      ? [
          '  const response = await sent.catch((error: unknown) => {',
          `    throw new Error(${javascriptText(message)} + '\\nIt was: ' + String(error));`,
          '  });',
        ]
      : [`  await expect(sent, ${javascriptText(message)}).rejects.toThrow();`]),
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

function inPage(call: Call, works: boolean, first: Ask): readonly string[] {
  const title = plain(say('export.page.title', { title: [{ text: first.title }] }));
  const rule = plain(say(works ? 'export.page.reads' : 'export.page.is-refused'));
  return [
    `test(${javascriptText(title)}, async ({ page }) => {`,
    `  const origin = ${javascript(call.origin)};`,
    '  // Only the page is made up. Its requests to the server are not touched.',
    '  await page.route(',
    "    (url) => url.origin === origin && url.pathname === '/',",
    "    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>CORS</title>' }),",
    '  );',
    "  await page.goto(origin + '/');",
    '  // For as long as anything is routed, Playwright responds to preflights itself.',
    '  await page.unrouteAll();',
    '  const came = await page.evaluate(',
    '    ([url, init]) =>',
    '      fetch(url, init).then(',
    "        (response) => ({ read: true, what: response.status + ' ' + [...response.headers.keys()].join(', ') }),",
    '        (error) => ({ read: false, what: String(error) }),',
    '      ),',
    '    [',
    `      ${javascriptTemplate(call.url)},`,
    '      {',
    `        method: ${javascript(call.method)},`,
    `        credentials: ${javascript(call.credentials)},`,
    `        redirect: ${javascript(call.redirect)},`,
    '        headers: [',
    ...call.headers
      .filter(([name]) => name.toLowerCase() !== 'cookie')
      .map(([name, value]) => `          [${javascript(name)}, ${javascriptTemplate(value)}],`),
    '        ],',
    ...(call.body === null ? [] : [`        body: ${javascriptTemplate(call.body)},`]),
    '      } as RequestInit,',
    '    ] as const,',
    '  );',
    `  must(${works ? 'came.read' : '!came.read'}, ${javascriptText(rule)}, came.what);`,
    '});',
  ];
}
