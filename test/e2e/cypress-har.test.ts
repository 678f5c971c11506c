import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrInstall } from '../browser/install.ts';
import { examplesOf } from '../documents/examples-of.ts';
import { type Staged, stage } from '../library/staged.ts';
import { installApart } from '../run/install-apart.ts';
import { runToEnd } from '../run/run-to-end.ts';
import { type FaultySite, faults, secret, startFaultySite } from './testing/faulty-site.ts';

/**
 * The recipe for Cypress of docs/testing.md. Cypress' own program comes from no package registry: in its place stands what
 * calls the documented files as it does. The plugin is the real one on both sides, and so are browser and command.
 */

type Handler = (...given: readonly unknown[]) => unknown;

interface Stand {
  /** What the plugin listens to, and what it is asked for. */
  readonly handlers: Record<string, Handler>;
  readonly tasks: Record<string, Handler>;
  readonly befores: Handler[];
  readonly afters: Handler[];
}

const section = 'Cypress';
const [commands = '', config = '', support = ''] = examplesOf('docs/testing.md', section).map(
  ({ code }) => code,
);

let faulty: FaultySite;
let staged: Staged;
let said: { readonly code: number | null; readonly said: string };
let written: readonly string[] = [];

beforeAll(async () => {
  const modules = await installApart(new URL('./cypress-har/', import.meta.url));
  const executablePath = await findOrInstall('chromium');
  faulty = await startFaultySite();
  staged = await stage();
  const project = join(staged.project, 'tests');
  mkdirSync(join(project, 'cypress/support'), { recursive: true });
  symlinkSync(modules, join(project, 'node_modules'));
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  writeFileSync(join(project, 'cypress.config.js'), config);
  writeFileSync(join(project, 'cypress/support/e2e.js'), support);
  const [, folder = ''] = /hars_folders=(\S+)/.exec(commands) ?? [];
  const stand = loadAsCypress(project, join(project, folder));

  const launched = { args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
  await stand.handlers['before:browser:launch']?.({ name: 'chrome', family: 'chromium' }, launched);
  const browser = await puppeteer.launch({ executablePath, pipe: true, args: launched.args });
  try {
    const page = await browser.newPage();
    for (const before of stand.befores) await before();
    // What becomes no request is in no HAR file.
    for (const id of Object.keys(faults).filter((each) => each !== 'same-origin-mode')) {
      await page.goto(`${faulty.origin}/${id}`);
      await page.click('button');
      // The next page would give up what this one still waits for.
      await page.waitForSelector('html.settled');
    }
    for (const after of stand.afters) await after();
  } finally {
    await browser.close();
  }
  written = readdirSync(join(project, folder));
  const [, file = ''] = /^npx cors-lens explain (\S+)$/m.exec(commands) ?? [];
  const command = join(staged.installed, 'dist/cli/cors-lens.js');
  said = await runToEnd([process.execPath, command, 'explain', file, '--each'], project, { NO_COLOR: '1' });
});

afterAll(() => {
  faulty?.close();
  rmSync(staged.project, { recursive: true, force: true });
});

/** Loads the documented files with what Cypress has for them, in a spec named `items.cy.js`. */
function loadAsCypress(project: string, harsFolder: string): Stand {
  const stand: Stand = { handlers: {}, tasks: {}, befores: [], afters: [] };
  const load = createRequire(join(project, 'package.json'));
  const { e2e } = load('./cypress.config.js') as { e2e: { setupNodeEvents(on: Handler): void } };
  e2e.setupNodeEvents((event, handler) => {
    if (event === 'task') Object.assign(stand.tasks, handler);
    else stand.handlers[String(event)] = handler as Handler;
  });
  const cy: Record<string, Handler> = { task: async (name, given) => stand.tasks[String(name)]?.(given) };
  Object.assign(globalThis, {
    cy,
    before: (hook: Handler) => stand.befores.push(hook),
    after: (hook: Handler) => stand.afters.push(hook),
    Cypress: {
      Commands: { add: (name: string, command: Handler) => (cy[name] = command) },
      spec: { name: 'items.cy.js', absolute: join(project, 'cypress/e2e/items.cy.js') },
      env: (name: string) => (name === 'hars_folders' ? harsFolder : undefined),
    },
  });
  load('./cypress/support/e2e.js');
  return stand;
}

/** Of each problem that is told: the last part of its path, and what came of it. */
const headlines = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^[✗?!] \w+ http:\/\/[^/]+\/([\w-]+)\S*\s+(.+)$/gm)].map(([, path = '', what = '']) => [
    path,
    what,
  ]);

describe('the recipe for Cypress', () => {
  it('writes the file that it says', () => expect(written).toEqual(['items.cy.har']));

  it('says of each fault that became a request what the file shows of it', () => {
    expect(said.code, said.said).toBe(1);
    // The plugin writes an entry as soon as it failed: what the browser hid has its headers only if they came before.
    const hidden = expect.stringMatching(/^(?:blocked · blocked-without-trace|cannot-tell)$/);
    expect(headlines(said.said)).toEqual([
      ['hidden', hidden],
      ['hidden-500', hidden],
      ['refused', 'blocked · preflight · PreflightInvalidStatus'],
      ['allowed', 'blocked · preflight · HeaderDisallowedByPreflightResponse'],
      ['hidden', hidden],
      ['slow-hidden', hidden],
    ]);
    expect(said.said).not.toContain(secret);
  });

  it('installs what is tested here', () => {
    const list = JSON.parse(readFileSync(new URL('./cypress-har/package.json', import.meta.url), 'utf8'));
    const [, installed = ''] = /^npm install --save-dev (\S+)$/m.exec(commands) ?? [];
    expect(Object.keys(list.dependencies)).toContain(installed);
  });
});
