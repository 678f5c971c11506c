import { reportsOf, written } from '../asked-reports.ts';
import { cleaner } from '../clean.ts';
import type { ExitCode } from '../exit-code.ts';
import { humanReport } from '../human/human-report.ts';
import type { Io } from '../io.ts';
import { jsonReport } from '../json.ts';
import { jsonLines } from '../json-lines.ts';
import { pageOf, write } from '../output.ts';
import { nameOf } from '../place.ts';
import type { ExplainCommand } from './arguments.ts';
import { type ExplainedFile, explainFile } from './explain.ts';

export async function runExplain(command: ExplainCommand, io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const reports = await reportsOf(command);
  for (const file of [command.file, ...command.others]) {
    const explained = await explainFile(file, command, io);
    if (explained === null) {
      reports?.unusable(nameOf(file));
      code = 2;
      continue;
    }
    if ('pasted' in explained) {
      const { explainPasted } = await import('../pasted.ts');
      const { stopped, report } = explainPasted(nameOf(file), explained.pasted, command, pageOf(io));
      await write(report, io);
      if (stopped && code === 0) code = 1;
      continue;
    }
    const { seen } = explained;
    const { all, keepSecrets } = command;
    const shown = reports?.noting(nameOf(file), explained.shown, { all, clean: cleaner(keepSecrets) });
    await write(report(file, command, shown ? { ...explained, shown } : explained, io), io);
    if (seen.unusable) code = 2;
    else if (seen.blocked && code === 0) code = 1;
  }
  return (await written(reports, io)) ? code : 2;
}

function report(
  file: string,
  command: ExplainCommand,
  { rules, writer, shown }: ExplainedFile,
  io: Io,
): AsyncIterable<string> {
  const each = command.each || command.all;
  const options = { ...command, each, writer, clean: cleaner(command.keepSecrets) };
  if (command.ndjson) return jsonLines(nameOf(file), rules, shown, options);
  return command.json ? jsonReport(rules, shown, options) : humanReport(rules, shown, options, pageOf(io));
}
