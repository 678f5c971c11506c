import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completion } from '../../src/cli/completion/completion.ts';
import { commandNames, shells } from '../../src/cli/options/table.ts';

/** Lines that every shell completes alike, and the names it offers. */
export const completedLines: readonly [line: string, found: readonly string[]][] = [
  ['cors-lens ', commandNames],
  ['cors-lens ex', ['explain', 'export']],
  ['cors-lens explain --nd', ['--ndjson']],
  ['cors-lens explain --ser', []],
  ['cors-lens export --format p', ['playwright', 'pytest', 'postman']],
  ['cors-lens fix --server ngi', ['nginx']],
  ['cors-lens check --page-space l', ['local', 'loopback']],
  ['cors-lens completion z', ['zsh']],
];

/** A folder with the script of each shell, and a file to complete. */
export async function completionFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cors-lens-completion-'));
  for (const shell of shells) writeFileSync(join(folder, `completion.${shell}`), await completion(shell));
  writeFileSync(join(folder, 'session.har'), '');
  return folder;
}
