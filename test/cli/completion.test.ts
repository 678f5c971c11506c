import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bash } from './completed-line.ts';
import { completedLines, completionFolder } from './completion-rows.ts';
import { runCli } from './run-cli.ts';

// zsh and fish, which are installed first: test/e2e/completion.test.ts.
let folder = '';

beforeAll(async () => {
  folder = await completionFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bash', () => {
  it.each([
    ...completedLines,
    ['cors-lens explain --browser=chr', ['chromium']],
    ['cors-lens explain --browser=', ['chromium', 'firefox', 'safari', 'fetch']],
    ['cors-lens --lang de explain --al', ['--all']],
    ['cors-lens explain --origin h', []],
  ] as const)('completes %j', (line, found) => {
    expect(bash(line, folder)).toEqual(found);
  });
});

it.each(['bash', 'zsh', 'fish'])('the command prints the script of %s', async (shell) => {
  const { code, out, err } = await runCli(['completion', shell]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('for-backend');
  expect(out).not.toContain('undefined');
});
