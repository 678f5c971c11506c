import { execFileSync } from 'node:child_process';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumHar } from './har.ts';
import { runCli } from './run-cli.ts';

const root = mkdtempSync(join(tmpdir(), 'cors-lens-out-'));
afterAll(() => rmSync(root, { recursive: true }));

const NAME = 'cors.test.sh';
let folder = '';
let path = '';
let outside = '';
beforeEach(() => {
  const own = mkdtempSync(join(root, 'out-'));
  folder = join(own, 'folder');
  mkdirSync(folder);
  path = join(folder, NAME);
  outside = join(own, 'outside');
});

const stdin = JSON.stringify(chromiumHar('allow-origin-trailing-slash'));
const write = (...options: readonly string[]) =>
  runCli(['export', '-', '--format', 'curl', '--out', folder, ...options], { stdin });
const isExport = (text: string) => text.startsWith('#!/bin/sh\n');

describe('without --force nothing is replaced', () => {
  test.each<[what: string, make: () => void]>([
    ['a file', () => writeFileSync(path, 'mine')],
    ['a link to a file', () => symlinkSync(outside, path)],
    ['a link that leads nowhere', () => symlinkSync(join(outside, 'nowhere'), path)],
    ['a pipe', () => void execFileSync('mkfifo', [path])],
  ])('%s', async (_what, make) => {
    writeFileSync(outside, 'mine');
    make();
    const before = lstatSync(path);
    const { code, out, err } = await write();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`${NAME}" already exists; --force replaces it`);
    const after = lstatSync(path);
    expect([after.ino, after.mode, after.size]).toEqual([before.ino, before.mode, before.size]);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
  });

  test('nor is one file of several written where another is there', async () => {
    const bruno = ['export', '-', '--format', 'bruno', '--out', folder];
    writeFileSync(join(folder, 'bruno.json'), 'mine');
    expect(await runCli(bruno, { stdin })).toMatchObject({ code: 2 });
    expect(readdirSync(folder)).toEqual(['bruno.json']);
    expect(await runCli([...bruno, '--force'], { stdin })).toMatchObject({ code: 0 });
    expect(readdirSync(folder).length).toBeGreaterThan(1);
    expect(readFileSync(join(folder, 'bruno.json'), 'utf8')).toContain('"type"');
  });
});

describe('with --force what is there is replaced itself, whatever it leads to', () => {
  test.each<[what: string, make: () => void]>([
    ['nothing', () => {}],
    ['a file', () => writeFileSync(path, 'old')],
    ['a link to a file', () => symlinkSync(outside, path)],
    ['a link that leads nowhere', () => symlinkSync(`${outside}-nowhere`, path)],
    ['another name of a file', () => linkSync(outside, path)],
    ['a pipe', () => void execFileSync('mkfifo', [path])],
  ])('%s', async (_what, make) => {
    writeFileSync(outside, 'mine');
    make();
    expect(await write('--force')).toMatchObject({ code: 0, err: expect.stringContaining('wrote') });
    expect([lstatSync(path).isFile(), isExport(readFileSync(path, 'utf8'))]).toEqual([true, true]);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
    expect(lstatSync(join(folder, '..')).isDirectory()).toBe(true);
    expect(readdirSync(join(folder, '..')).sort()).toEqual(['folder', 'outside']);
  });

  test('but not a folder', async () => {
    mkdirSync(path);
    writeFileSync(join(path, 'mine'), 'mine');
    expect(await write('--force')).toMatchObject({ code: 2, err: expect.stringContaining('EISDIR') });
    expect(readdirSync(path)).toEqual(['mine']);
  });
});

test('a folder that is a link is the choice of who named it', async () => {
  symlinkSync(folder, outside);
  expect(await runCli(['export', '-', '--format', 'curl', '--out', outside], { stdin })).toMatchObject({
    code: 0,
  });
  expect(isExport(readFileSync(path, 'utf8'))).toBe(true);
});
