import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'cors-lens-laid-'));
afterAll(() => rmSync(root, { recursive: true }));

test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  'nothing of a large standard input is left in the temporary folder by %s',
  async (signal) => {
    const folder = mkdtempSync(join(root, `${signal}-`));
    // What runs TypeScript keeps files there too.
    const env = { ...process.env, TMPDIR: folder, TSX_DISABLE_CACHE: '1' };
    const child = spawn(process.execPath, ['--import', 'tsx', file('waiting-input.ts')], { env });
    const ended = once(child, 'exit');
    const [said] = await Promise.race([once(child.stdout, 'data'), ended]);
    expect(String(said)).toBe('laid down\n');
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(readdirSync(folder).filter((name) => name.startsWith('cors-lens'))).toEqual([]);
  },
);
