import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fish, lastWord, shellPackages, zsh } from '../cli/completed-line.ts';
import { completedLines, completionFolder } from '../cli/completion-rows.ts';
import { installPackages } from '../run/debian-packages.ts';

let folder = '';

beforeAll(async () => {
  await installPackages(shellPackages);
  folder = await completionFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['zsh', zsh],
  ['fish', fish],
] as const)('%s', (_shell, complete) => {
  it.each([...completedLines, ['cors-lens explain ses', ['session.har']]] as const)(
    'completes %j',
    (line, found) => {
      const names = complete(line, folder).filter((name) => name.startsWith(lastWord(line)));
      expect([...new Set(names)].sort()).toEqual([...found].sort());
    },
  );
});
