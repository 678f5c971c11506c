import { noProblems, tallied } from '../../har/input/tally.ts';
import { plain } from '../../words/plain.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { pageOf, told, write } from '../output.ts';
import { leftOut, placed } from '../place.ts';
import { readInput } from '../read-input.ts';
import type { FixCommand } from './arguments.ts';
import { fixJson } from './fix-json.ts';
import { fixLog } from './fix-log.ts';
import { fixReport } from './fix-text.ts';

export async function runFix(command: FixCommand, io: Io): Promise<ExitCode> {
  const input = await readInput(command.file, io);
  if ('unusable' in input) {
    io.err(`cors-lens: ${placed(command.file, input.unusable)}\n`);
    return 2;
  }
  for (const remark of input.remarks) io.err(`cors-lens: ${placed(command.file, remark)}\n`);
  const tally = tallied(noProblems, input.log.entries);
  for (const line of leftOut(command.file, input.log, tally)) io.err(`cors-lens: ${line}\n`);
  const { fixes, lint, exchanges, trouble } = fixLog(input.log, command);
  for (const words of trouble) io.err(`cors-lens: ${plain(told(words, command))}\n`);
  if (command.forBackend && !command.json && fixes.length > 0) {
    const { forBackend } = await import('./for-backend.ts');
    await write([forBackend(exchanges, command).join('\n---\n\n')], io);
    return 1;
  }
  if (command.json) await write([fixJson(fixes, lint)], io);
  else await write(fixReport(fixes, lint, command.server !== null, pageOf(io)), io);
  return fixes.length === 0 ? 0 : 1;
}
