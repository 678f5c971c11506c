import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumHar } from '../cli/har.ts';
import { examplesOf } from '../documents/examples-of.ts';
import { allow, PAGE } from '../export/proof/faults.ts';
import { type ProofServer, startServer } from '../export/proof/server.ts';
import { type Staged, stage } from '../library/staged.ts';
import { installApart, installRunners, installWebdriverio } from '../run/install-apart.ts';

const ours = fileURLToPath(new URL('../../node_modules', import.meta.url));
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const page = readFileSync(new URL('../../docs/library.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code ?? '');

let staged: Staged;
let server: ProofServer;
let tools = '';

beforeAll(async () => {
  tools = await installApart(new URL('./package-lint/', import.meta.url));
  staged = await stage();
  server = await startServer();
  const session = chromiumHar('get-ok', 'custom-header-not-allowed');
  writeFileSync(join(staged.project, 'session.har'), JSON.stringify(session));
});
afterAll(async () => {
  await server.close();
  rmSync(staged.project, { recursive: true, force: true });
});

/** A program of Node's in the project. @returns its exit code and all that it said */
function node(...argv: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { cwd: staged.project }, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, said: out + err });
    });
  });
}

describe('the examples of docs/library.md', () => {
  const says = [
    /^GET https:.*\nThe browser asked .*\nHave .* allow /m,
    /blocked · actual · MissingAllowOriginHeader/,
    /^true null$/m,
    /^https:\S+$[\s\S]*add_header/m,
    /^INPUT har:1:\d+ har:1:\d+: this is not JSON/m,
  ];

  it('are all listed here', () => expect(examples).toHaveLength(says.length));

  it.each(says)('number %# runs, and prints %s', async (pattern) => {
    const code = examples[says.indexOf(pattern)] ?? '';
    server.respond = allow;
    const file = join(staged.project, 'example.js');
    // A page of the internet needs a permission to reach this address.
    const local = `check('${server.origin}/items', {\n  origin: '${PAGE}', pageSpace: 'loopback',`;
    const asked = /check\('https:\/\/api\.example\/items', \{\n {2}origin: '[^']+',/;
    writeFileSync(file, code.replace(asked, local));
    const ran = await node(file);
    expect(ran.said).toMatch(pattern);
    expect(ran.code).toBe(0);
  });
});

const consumer = `import { type Checked, check, CorsLensError, type Exchange, explainEntries, explainHar, exportTest, fix } from 'cors-lens';

const explained = await explainHar(new Uint8Array(), { browser: 'firefox', all: true });
const first: Exchange | undefined = explained.exchanges[0];
const verdict: 'blocked' | undefined = first?.verdict === 'blocked' ? first.verdict : undefined;
const text: string | undefined = first?.remedies[0]?.text ?? (await fix({}, {})).apis[0]?.server?.snippets[0]?.text;
const name: string | undefined = (await exportTest('', { format: 'vitest' })).files[0]?.name;
const ran: Checked = await check(new URL('https://a.example'), { origin: 'https://b.example', headers: [['A', '1']] });
const maybe: string | undefined = undefined;
await explainEntries([], { origin: maybe });
try { console.log(verdict, text, name, ran.passed); } catch (error) { if (error instanceof CorsLensError) console.log(error.place); }
// @ts-expect-error no such format
await exportTest('', { format: 'vitests' });
// @ts-expect-error no such option
await explainHar('', { orign: 'x' });
// @ts-expect-error a HAR is no number
await explainHar(7);
`;

describe('a project in TypeScript', () => {
  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
    ['preserve', 'bundler'],
  ])('compiles with module %s and moduleResolution %s', async (module, moduleResolution) => {
    writeFileSync(join(staged.project, 'consumer.ts'), consumer);
    const options = {
      module,
      moduleResolution,
      target: 'es2022',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      types: ['node'],
      lib: ['es2023'],
    };
    writeFileSync(
      join(staged.project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }),
    );
    expect(await node(tsc, '-p', '.')).toEqual({ code: 0, said: '' });
  });
});

const inTests = `import { expect, test } from 'cors-lens/playwright';
import * as inPuppeteer from 'cors-lens/puppeteer';
import puppeteer from 'puppeteer';
import { expect as expectInVitest } from 'vitest';

test('a page', async ({ page }) => {
  await expect(page).toHaveNoBlockedRequests({ except: [/a/, 'b'] });
  await expect(page).not.toHaveNoBlockedRequests();
  await expect(page).toHaveTitle('of Playwright itself');
  // @ts-expect-error no such option
  await expect(page).toHaveNoBlockedRequests({ exept: 'x' });
});
const page = await (await puppeteer.launch()).newPage();
await inPuppeteer.watchCors(page);
const { pass, message } = await inPuppeteer.toHaveNoBlockedRequests(page, { except: 'b' });
const told: string = pass ? '' : message();
expectInVitest.extend({ toHaveNoBlockedRequests: inPuppeteer.toHaveNoBlockedRequests });
await expectInVitest(page).toHaveNoBlockedRequests({ except: told });
// @ts-expect-error no page
await inPuppeteer.watchCors({});
`;

/** What a project declares itself, as it is documented. */
const declared = ['Puppeteer', 'WebdriverIO'].map(
  (section) => examplesOf('docs/testing.md', section).find(({ language }) => language === 'ts')?.code ?? '',
);

const inWebdriverio = `import { browser, expect } from '@wdio/globals';
import { toHaveNoBlockedRequests, watchCors } from 'cors-lens/webdriverio';

expect.extend({ toHaveNoBlockedRequests });
await watchCors(browser);
await expect(browser).toHaveNoBlockedRequests({ except: 'b' });
// @ts-expect-error no such option
await expect(browser).toHaveNoBlockedRequests({ exept: 'b' });
// @ts-expect-error no browser
await watchCors({});
`;

describe('tests of pages in TypeScript', () => {
  beforeAll(async () => {
    const modules = join(staged.project, 'node_modules');
    const runners = await installRunners();
    mkdirSync(join(modules, '@playwright'));
    for (const name of ['@playwright/test', 'playwright', 'playwright-core']) {
      symlinkSync(join(runners, name), join(modules, name));
    }
    for (const name of ['puppeteer', 'puppeteer-core', 'vitest'])
      symlinkSync(join(ours, name), join(modules, name));
    const webdriverio = await installWebdriverio();
    for (const name of ['webdriverio', '@wdio', 'expect-webdriverio'])
      symlinkSync(join(webdriverio, name), join(modules, name));
  });

  const ofWebdriverio = ['@wdio/globals/types', 'expect-webdriverio'];
  it.each([
    ['nodenext', 'nodenext', inTests, declared[0], []],
    ['preserve', 'bundler', inTests, declared[0], []],
    // WebdriverIO's own types do not fit TypeScript's.
    ['nodenext', 'nodenext', inWebdriverio, declared[1], ofWebdriverio],
    ['preserve', 'bundler', inWebdriverio, declared[1], ofWebdriverio],
  ])('compile with module %s and moduleResolution %s', async (module, moduleResolution, code, own, more) => {
    writeFileSync(join(staged.project, 'pages.ts'), code);
    writeFileSync(join(staged.project, 'own.d.ts'), own ?? '');
    const options = { module, moduleResolution, target: 'es2022', strict: true, noEmit: true };
    const looked = {
      skipLibCheck: more.length > 0,
      types: ['node', ...more],
      lib: ['es2023', 'dom', 'dom.iterable'],
    };
    writeFileSync(
      join(staged.project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...options, ...looked }, files: ['pages.ts', 'own.d.ts'] }),
    );
    expect(await node(tsc, '-p', '.')).toEqual({ code: 0, said: '' });
  });
});

describe('the package', () => {
  it('has nothing that publint finds', async () => {
    const { code, said } = await node(
      join(tools, 'publint/src/cli.js'),
      staged.installed,
      '--strict',
      '--pack',
      'false',
    );
    expect(said).toContain('All good!');
    expect(code).toBe(0);
  });

  it('has types that are right for modules', async () => {
    const cli = join(tools, '@arethetypeswrong/cli/dist/index.js');
    const { code, said } = await node(cli, staged.tarball, '--profile', 'esm-only', '--format', 'json');
    expect(JSON.parse(said)).toMatchObject({ analysis: { types: { kind: 'included' } }, problems: {} });
    expect(code).toBe(0);
  });
});
