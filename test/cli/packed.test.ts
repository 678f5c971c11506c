import { execFile, spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { npmTarball } from '../package/npm-tarball.ts';
import { chromiumHar, har } from './har.ts';
import { runCli } from './run-cli.ts';
import { safariHar } from './writers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const blocked = JSON.stringify(safariHar);

let folder = '';
let tarball = '';
let program = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cors-lens-packed-'));
  await npm(['run', 'prepack'], root);
  tarball = join(folder, 'cors-lens.tgz');
  writeFileSync(tarball, await npmTarball(root));
  await execute('tar', ['-xzf', tarball], folder);
  program = join(folder, 'package', 'dist', 'cli', 'cors-lens.js');
  writeFileSync(join(folder, 'blocked.har'), blocked);
  writeFileSync(join(folder, 'fine.har'), JSON.stringify(har([])));
  writeFileSync(join(folder, 'cut.har'), blocked.slice(0, -9));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names each module that node loads, once. */
const tellingLoads = `import { writeSync } from 'node:fs';
export const load = (url, context, next) => {
  writeSync(2, 'loads ' + url + '\\n');
  return next(url, context);
};`;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `input`: for standard input, which ends after it. */
function execute(program: string, argv: readonly string[], cwd: string, input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: 'C', npm_config_cache: join(folder, 'npm-cache') };
    const child = execFile(program, [...argv], { cwd, env, maxBuffer: 1e8 }, (error, out, err) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ code: child.exitCode, out, err });
    });
    // A program that does not read its input may be gone before it is written.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

async function npm(argv: readonly string[], cwd: string): Promise<void> {
  const { code, err } = await execute('npm', argv, cwd);
  if (code !== 0) throw new Error(`npm ${argv.join(' ')}: ${err}`);
}

function npx(...argv: readonly string[]): Promise<Ended> {
  return execute('npx', ['--offline', '--yes', '--package', tarball, 'cors-lens', ...argv], folder);
}

describe('the packed command', { timeout: 60_000 }, () => {
  it('brings what it needs, and nothing else', () => {
    const unpacked = join(folder, 'package');
    const files = readdirSync(unpacked, { recursive: true }).map(String).sort();
    const isPart = (name: string) => /^dist\/cli\/parts\/[\w-]+\.js$/.test(name);
    expect(files.filter((name) => !isPart(name))).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'dist/cli',
      'dist/cli/LICENSES.md',
      'dist/cli/cors-lens.js',
      'dist/cli/library.d.ts',
      'dist/cli/library.js',
      'dist/cli/parts',
      'dist/cli/playwright.d.ts',
      'dist/cli/playwright.js',
      'dist/cli/puppeteer.d.ts',
      'dist/cli/puppeteer.js',
      'dist/cli/webdriverio.d.ts',
      'dist/cli/webdriverio.js',
      'docs',
      'docs/agents',
      'docs/agents/SKILL.md',
      'package.json',
    ]);
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
      readFileSync(join(unpacked, 'package.json'), 'utf8'),
    ) as Record<string, object | undefined>;
    expect([dependencies, optionalDependencies]).toEqual([undefined, undefined]);
    // Runners that whoever tests with them has: nobody else has to.
    const optional = Object.keys(peerDependencies ?? {}).map((name) => [name, { optional: true }]);
    expect(peerDependenciesMeta).toEqual(Object.fromEntries(optional));
    expect(readFileSync(program, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
    const parts = files.filter(isPart);
    const entries = ['cors-lens', 'library', 'playwright', 'puppeteer', 'webdriverio'].map(
      (name) => `dist/cli/${name}.js`,
    );
    const missing = [...entries, ...parts].flatMap((file) => {
      const text = readFileSync(join(unpacked, file), 'utf8');
      const imported = [
        ...text.matchAll(/^import (?:.*? from )?"([^"]+)"|\b(?:require|import)\("([^"]+)"\)/gm),
      ];
      return imported
        .map(([, from, called]) => from ?? called ?? '')
        .filter((name) => !name.startsWith('node:') && !files.includes(join(file, '..', name)));
    });
    expect(missing).toEqual(['@playwright/test']);
    expect(statSync(program).mode & 0o111).toBe(0o111);
  });

  it.each<[file: string, code: number, out: RegExp, err: RegExp]>([
    ['fine.har', 0, /^No cross-origin requests\./, /^$/],
    ['blocked.har', 1, /blocked · actual · MissingAllowOriginHeader/, /^$/],
    ['cut.har', 2, /^$/, /^cors-lens: cut\.har:1:\d+: this is not JSON/],
  ])('by npx: %s exits with %i', async (file, code, out, err) => {
    const ended = await npx('explain', file);
    expect(ended.out).toMatch(out);
    // npm's own remarks on the machine's configuration come there too.
    expect(ended.err.replaceAll(/^npm .*\n/gm, '')).toMatch(err);
    expect(ended.code).toBe(code);
  });

  it('brings what watches a browser, and loads it for that alone', async () => {
    const ended = await npx('watch', '--port', '1');
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(ended.err).toContain('Nothing listens at port 1');
    const parts = join(folder, 'package', 'dist', 'cli', 'parts');
    const puppeteer = readdirSync(parts).filter((name) =>
      readFileSync(join(parts, name), 'utf8').includes('class CdpBrowser'),
    );
    expect(puppeteer).not.toEqual([]);
    for (const name of puppeteer) rmSync(join(parts, name));
    const { code } = await execute(process.execPath, [program, 'explain', '-'], folder, blocked);
    expect(code).toBe(1);
  });

  // As shipped: what a command loads is most of what it takes to start.
  it.each<[argv: string[], files: number, kilobytes: number]>([
    [['--version'], 2, 70],
    [['--help'], 2, 70],
    [['explain', 'blocked.har'], 7, 960],
  ])('%j loads %i files at most, and %i KB', async (argv, files, kilobytes) => {
    writeFileSync(
      join(folder, 'tell-loads.mjs'),
      `import { register } from 'node:module';
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(tellingLoads)}`)});`,
    );
    const run = ['--import', './tell-loads.mjs', program, ...argv];
    const { err } = await execute(process.execPath, run, folder);
    const loaded = [...err.matchAll(/^loads (file:.*)$/gm)].map(([, url = '']) => fileURLToPath(url));
    const bytes = loaded.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(loaded).toContain(realpathSync(program));
    expect(loaded.length).toBeLessThanOrEqual(files);
    expect(bytes / 1024).toBeLessThanOrEqual(kilobytes);
  });

  it('says what the source says, from standard input as well', async () => {
    const options = ['explain', '-', '--json', '--all'];
    const { out } = await execute(program, options, folder, blocked);
    expect(out).toBe((await runCli(options, { stdin: blocked })).out);
  });

  it('runs wherever its folder is, and knows its version', async () => {
    const elsewhere = join(folder, 'else where');
    cpSync(join(folder, 'package', 'dist', 'cli'), elsewhere, { recursive: true });
    writeFileSync(join(elsewhere, 'package.json'), '{ "type": "module" }');
    const ended = await execute(process.execPath, [join(elsewhere, 'cors-lens.js'), '--version'], folder);
    expect(ended).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
  });

  it('takes it well when nobody reads to the end', async () => {
    const scenarios = Array.from({ length: 300 }, () => 'custom-header-not-allowed');
    writeFileSync(join(folder, 'long.har'), JSON.stringify(chromiumHar(...scenarios)));
    const child = spawn(process.execPath, [program, 'explain', 'long.har'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, err]).toEqual([1, '']);
  });
});
