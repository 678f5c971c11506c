import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrInstall } from '../browser/install.ts';
import { type Staged, stage } from '../library/staged.ts';
import { patienceMs } from '../patience.ts';
import { installPackages } from '../run/debian-packages.ts';
import { installWebdriverio } from '../run/install-apart.ts';
import { runToEnd } from '../run/run-to-end.ts';
import { type FaultySite, faults, secret, startFaultySite } from './testing/faulty-site.ts';

/** `cors-lens/webdriverio` as it is published, with WebdriverIO's own runner and Debian's ChromeDriver. */

let faulty: FaultySite;
let staged: Staged;
let said = '';

const asked = `await $('button').click();
  await browser.waitUntil(async () => (await browser.getTitle()) === 'asked');`;

beforeAll(async () => {
  const runner = await installWebdriverio();
  const binary = await findOrInstall('chromium');
  await installPackages(['chromium-driver']);
  faulty = await startFaultySite();
  staged = await stage();
  const modules = join(staged.project, 'node_modules');
  for (const name of ['@wdio', 'webdriverio', 'puppeteer-core'])
    symlinkSync(join(runner, name), join(modules, name));
  const open = (id: string) => `await browser.url('${faulty.origin}/${id}');\n  ${asked}`;
  const tests = Object.keys(faults).map(
    (id) => `it('${id}', async () => {
  ${open(id)}
  await expect(browser).toHaveNoBlockedRequests();
});`,
  );
  writeFileSync(
    join(staged.project, 'pages.spec.js'),
    `import { toHaveNoBlockedRequests, watchCors } from 'cors-lens/webdriverio';
expect.extend({ toHaveNoBlockedRequests });
describe('pages', () => {
beforeEach(() => watchCors(browser));
${tests.join('\n')}
it('excepted', async () => {
  ${open('hidden')}
  await expect(browser).toHaveNoBlockedRequests({ except: [/other/, '/hidden?'] });
});
it('in-a-new-tab', async () => {
  await browser.newWindow('${faulty.origin}/hidden');
  ${asked}
  await expect(browser).toHaveNoBlockedRequests();
});
it('in-the-next-session', async () => {
  await browser.reloadSession();
  await expect(expect(browser).toHaveNoBlockedRequests()).rejects.toThrow('Call watchCors(browser)');
  await watchCors(browser);
  ${open('hidden')}
  await expect(browser).toHaveNoBlockedRequests();
});
});`,
  );
  const { imports, body } = faulty.documented('WebdriverIO');
  writeFileSync(
    join(staged.project, 'documented.spec.js'),
    `${imports}\ndescribe('documented', () => {\n${body}\n});`,
  );
  const args = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const capabilities = [
    {
      browserName: 'chrome',
      'goog:chromeOptions': { binary, args },
      'wdio:chromedriverOptions': { binary: '/usr/bin/chromedriver' },
    },
  ];
  const config = {
    ...{ runner: 'local', specs: ['./*.spec.js'], framework: 'mocha', reporters: ['spec'] },
    ...{ capabilities, logLevel: 'error', maxInstances: 1, mochaOpts: { timeout: patienceMs } },
  };
  writeFileSync(join(staged.project, 'wdio.conf.js'), `export const config = ${JSON.stringify(config)};`);
  const cli = join(runner, '@wdio/cli/bin/wdio.js');
  const ran = await runToEnd([process.execPath, cli, 'run', 'wdio.conf.js'], staged.project, {
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  });
  said = ran.said;
}, 10 * patienceMs);

afterAll(() => {
  faulty?.close();
  rmSync(staged.project, { recursive: true, force: true });
});

/** What the runner printed of one test that failed. */
const failureOf = (id: string): string =>
  said.split(/^\[[^\]]+\] \d+\) /m).find((part) => part.startsWith(`pages ${id}\n`)) ?? '';

const red = [
  ...Object.entries(faults).flatMap(([id, [, told]]) => (told === null ? [] : [[id, told] as const])),
  ['in-a-new-tab', 'MissingAllowOriginHeader'] as const,
  ['in-the-next-session', 'MissingAllowOriginHeader'] as const,
];

describe('cors-lens/webdriverio', () => {
  it.each(red)('is red, and says why: %s', (id, told) => {
    expect(failureOf(id), said.slice(-6_000)).toContain('Requests of the page that the browser blocked: 1\n');
    expect(failureOf(id)).toContain(told);
    expect(failureOf(id)).toMatch(/Fix: [\s\S]*Owner: /);
  });

  it.each(['allowed', 'excepted'])('is green: %s', (id) => {
    expect(said, said.slice(-6_000)).toMatch(new RegExp(`✓ ${id}$`, 'm'));
    expect(failureOf(id)).toBe('');
  });

  it('is red as documented', () => {
    const failure = said
      .split(/^\[[^\]]+\] \d+\) /m)
      .find((part) => part.startsWith('documented loads the items\n'));
    expect(failure, said.slice(-6_000)).toContain('MissingAllowOriginHeader');
  });

  it('prints no secret', () => expect(said).not.toContain(secret));
});
