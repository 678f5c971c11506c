import { plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { reportsOf, written } from '../asked-reports.ts';
import { cleaner } from '../clean.ts';
import type { ExitCode } from '../exit-code.ts';
import { humanReport } from '../human/human-report.ts';
import type { Io } from '../io.ts';
import { jsonReport } from '../json.ts';
import { pageOf, refuse, told, write } from '../output.ts';
import { nameOf } from '../place.ts';
import type { CheckCommand } from './arguments.ts';
import { check } from './check.ts';
import type { Checked } from './play-one.ts';
import { readTargets } from './table/read-targets.ts';
import type { Targets } from './table/target.ts';

export async function runCheck(command: CheckCommand, io: Io): Promise<ExitCode> {
  const targets = await readTargets(command, io);
  if (targets !== null) return checkTable(targets, command, io);
  const ran = await check(command, io);
  if ('unusable' in ran) return refuse(ran.unusable, io);
  const clean = cleaner(command.keepSecrets);
  const checked: Checked[] = [];
  for await (const each of ran.checked) checked.push(each);
  const shown = checked.flatMap((each) => each.shown ?? []);
  if (command.json) {
    const options = { all: true, profiles: command.profiles, clean, writer: null };
    await write(jsonReport(ran.rules, shown, options), io);
  } else if (shown.length > 0) {
    const options = { all: true, each: true, clean, writer: null };
    await write(humanReport(ran.rules, shown, options, pageOf(io)), io);
  }
  if (command.as !== null && !command.json) {
    const [{ presetFix }, { presetOf }] = await Promise.all([
      import('./as-client/preset-fix.ts'),
      import('../presets/register.ts'),
    ]);
    await write(presetFix(presetOf(command.as), checked, command, pageOf(io)), io);
  }
  for (const { remarks } of checked)
    for (const remark of remarks) io.err(`${plain(told(remark, command))}\n`);
  const reports = await reportsOf(command);
  reports?.checked(nameOf(command.target), checked, clean);
  if (!(await written(reports, io))) return 2;
  if (checked.some(({ good }) => good === null)) return 2;
  return checked.every(({ good }) => good) ? 0 : 1;
}

async function checkTable(
  targets: Targets | { readonly unusable: Text },
  command: CheckCommand,
  io: Io,
): Promise<ExitCode> {
  if ('unusable' in targets) return refuse(targets.unusable, io);
  if (command.origins.length === 0) return refuse(say('cli.usage.no-origin'), io);
  const { runTable } = await import('./table/run-table.ts');
  const { print, remarks, code, cases } = await runTable(targets, command, pageOf(io));
  await write([print], io);
  for (const remark of remarks) io.err(`${plain(told(remark, command))}\n`);
  const reports = await reportsOf(command);
  reports?.cases(nameOf(command.target), cases);
  return (await written(reports, io)) ? code : 2;
}
