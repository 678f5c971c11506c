import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCase } from '../../src/cli/check/case-tasks.ts';
import { findOrInstall } from '../browser/install.ts';
import { type Staged, stage } from '../library/staged.ts';
import { patienceMs } from '../patience.ts';
import { installRunners } from '../run/install-apart.ts';
import { runToEnd } from '../run/run-to-end.ts';
import { type FaultySite, faults, secret, startFaultySite } from './testing/faulty-site.ts';

/** `cors-lens/playwright` and `cors-lens/puppeteer` as they are published, with the real runners. */

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
let faulty: FaultySite;
let staged: Staged;
let site: string;
let executablePath: string;

beforeAll(async () => {
  const runners = await installRunners();
  executablePath = await findOrInstall('chromium');
  staged = await stage();
  mkdirSync(join(staged.project, 'node_modules/@playwright'), { recursive: true });
  for (const name of ['@playwright/test', 'playwright', 'playwright-core']) {
    symlinkSync(join(runners, name), join(staged.project, 'node_modules', name));
  }
  for (const name of ['puppeteer', 'puppeteer-core', 'vitest']) {
    symlinkSync(join(modules, name), join(staged.project, 'node_modules', name));
  }
  faulty = await startFaultySite();
  site = faulty.origin;
});

afterAll(() => {
  faulty?.close();
  rmSync(staged.project, { recursive: true, force: true });
});

/** Playwright lets a worker run before anybody else can listen to it: what it asks for at once may be missed. */
const inPlaywright = Object.keys(faults).filter((id) => id !== 'in-a-worker');

describe('cors-lens/playwright', () => {
  let said = '';

  beforeAll(async () => {
    const tests = inPlaywright.map(
      (id) => `test('${id}', async ({ page }) => {
  await page.goto('${site}/${id}');
  await page.click('button');
  await page.waitForFunction(() => document.title === 'asked');
  await expect(page).toHaveNoBlockedRequests();
});`,
    );
    writeFileSync(
      join(staged.project, 'pages.spec.js'),
      `import { expect, test } from 'cors-lens/playwright';
${tests.join('\n')}
test('excepted', async ({ page }) => {
  await page.goto('${site}/hidden');
  await page.click('button');
  await page.waitForFunction(() => document.title === 'asked');
  await expect(page).toHaveNoBlockedRequests({ except: [/other/, '/hidden?'] });
});
test('attached', async ({ page }) => {
  await page.goto('${site}/hidden');
  await page.click('button');
  await page.waitForFunction(() => document.title === 'asked');
});`,
    );
    writeFileSync(
      join(staged.project, 'documented.spec.js'),
      Object.values(faulty.documented('Playwright')).join('\n'),
    );
    const use = {
      launchOptions: { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
    };
    writeFileSync(
      join(staged.project, 'playwright.config.mjs'),
      `export default ${JSON.stringify({ testMatch: '*.spec.js', workers: 1, timeout: patienceMs, use })};`,
    );
    const cli = join(staged.project, 'node_modules/@playwright/test/cli.js');
    const ran = await runToEnd([process.execPath, cli, 'test', '--reporter=list,json'], staged.project, {
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(staged.project, 'report.json'),
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    });
    said = ran.said;
  }, 5 * patienceMs);

  /** What the runner printed of one test that failed. */
  const failureOf = (id: string): string =>
    said
      .split(/^ {2}\d+\) /m)
      .find((part) => part.startsWith(`pages.spec.js`) && part.split('\n')[0]?.includes(` ${id} `)) ?? '';

  it.each(
    inPlaywright.flatMap((id) => {
      const told = faults[id]?.[1] ?? null;
      return told === null ? [] : [[id, told] as const];
    }),
  )('is red, and says why: %s', (id, told) => {
    expect(failureOf(id), said.slice(-3_000)).toContain(told);
    expect(failureOf(id)).toMatch(/Fix: [\s\S]*Owner: /);
  });

  it.each(['allowed', 'excepted', 'attached'])('is green: %s', (id) => {
    expect(said).toMatch(new RegExp(`(?:✓|ok) +\\d+ .*› ${id} `));
    expect(failureOf(id)).toBe('');
  });

  it('is red as documented', () => {
    const [, failure = ''] = said.split(/^ {2}\d+\) documented\.spec\.js:\d+:\d+ › loads the items /m);
    expect(failure, said.slice(-3_000)).toContain('MissingAllowOriginHeader');
  });

  it('attaches the explanation and a case file, without secrets, also where the test does not look', () => {
    const report = readFileSync(join(staged.project, 'report.json'), 'utf8');
    const attached = [
      ...report.matchAll(/"title": "attached"[\s\S]*?"attachments": (\[[\s\S]*?\])/g),
    ][0]?.[1];
    const attachments: readonly { readonly name: string; readonly body: string }[] = JSON.parse(
      attached ?? '[]',
    );
    const [text, sendAgain] = attachments.map(({ body }) => Buffer.from(body, 'base64').toString());
    expect(attachments.map(({ name }) => name)).toEqual([
      'CORS Lens: GET MissingAllowOriginHeader',
      'CORS Lens: GET MissingAllowOriginHeader (cors-lens check)',
    ]);
    expect(text).toContain('Fix: ');
    expect(parseCase(sendAgain ?? '')).not.toBeNull();
    expect(`${said}${text}${sendAgain}`).not.toContain(secret);
  });
});

describe('cors-lens/puppeteer', () => {
  it(
    'is red and green in Vitest, and says why',
    async () => {
      const { imports, body } = faulty.documented('Puppeteer');
      writeFileSync(
        join(staged.project, 'pages.test.js'),
        `import puppeteer from 'puppeteer';
import { afterAll, test } from 'vitest';
${imports}
const browser = await puppeteer.launch(${JSON.stringify({
          executablePath,
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        })});
afterAll(() => browser.close());
test('documented', async () => {
  const page = await browser.newPage();
  ${body}
}, ${patienceMs});
test.each(['allowed', 'hidden', 'slow', 'in-a-worker'])('%s', async (id) => {
  const page = await browser.newPage();
  await watchCors(page);
  await page.goto('${site}/' + id);
  await page.click('button');
  await page.waitForFunction(() => document.title === 'asked');
  await expect(page).toHaveNoBlockedRequests();
}, ${patienceMs});`,
      );
      const cli = join(staged.project, 'node_modules/vitest/vitest.mjs');
      const { said } = await runToEnd(
        [process.execPath, cli, 'run', 'pages.test.js', '--reporter=verbose', '--no-color', '--no-cache'],
        staged.project,
        { NO_COLOR: '1', FORCE_COLOR: '0' },
      );
      expect(said).toMatch(/✓ .*allowed/);
      for (const id of ['documented', 'hidden', 'slow', 'in-a-worker'])
        expect(said).toMatch(new RegExp(`[×✗] .*${id}`));
      expect(said.match(/Requests of the page that the browser blocked: 1/g)?.length).toBeGreaterThanOrEqual(
        4,
      );
      expect(said).toContain('MissingAllowOriginHeader');
      expect(said).not.toContain(secret);
    },
    5 * patienceMs,
  );
});
