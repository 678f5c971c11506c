import { plain } from '../../words/plain.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { refuse, told, write } from '../output.ts';
import type { ExportCommand } from './arguments.ts';
import { exportHar } from './export.ts';

export async function runExport(command: ExportCommand, io: Io): Promise<ExitCode> {
  const ran = await exportHar(command, io);
  if ('unusable' in ran) return refuse(ran.unusable, io);
  for (const remark of ran.remarks) io.err(`cors-lens: ${plain(told(remark, command))}\n`);
  if (ran.print !== null) await write([ran.print], io);
  return 0;
}
