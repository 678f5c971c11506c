import { noProblems, tallied } from '../har/input/tally.ts';
import { speak } from '../words/language.ts';
import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import { type ExplainCommand, namedCommand, parseArguments, readLanguage } from './arguments.ts';
import type { CheckCommand } from './check/arguments.ts';
import type { Checked } from './check/play-one.ts';
import type { Targets } from './check/table/target.ts';
import { cleaner, cleanText } from './clean.ts';
import { type ExplainedFile, explainFile } from './explain.ts';
import type { ExportCommand } from './export/arguments.ts';
import type { FixCommand } from './fix/arguments.ts';
import { humanReport } from './human/human-report.ts';
import { colours, isColoured, noColours } from './human/paint.ts';
import type { Io } from './io.ts';
import { jsonReport } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { localeLanguage } from './locale.ts';
import type { McpCommand } from './mcp/arguments.ts';
import { help } from './options/help.ts';
import type { CommandName } from './options/table.ts';
import { leftOut, nameOf, placed } from './place.ts';
import { readInput } from './read-input.ts';
import type { ReportFiles } from './report-files.ts';
import type { Reports } from './reports/reports.ts';
import { version } from './version.ts';
import type { WatchCommand } from './watch/arguments.ts';
import './messages.ts';

/** 0: nothing was blocked. 1: something was. 2: the command or its input could not be used. */
export type ExitCode = 0 | 1 | 2;

/**
 * The command. Its parts are loaded when they are asked for: a small file is explained in less time than all of them
 * take to load. Rejects only where there is a mistake in it.
 *
 * @param argv without node and the script
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  await speak(readLanguage(argv) ?? localeLanguage(io.env));
  const command = await parseArguments(argv);
  switch (command.kind) {
    case 'help':
      await io.out(help(command.command));
      return 0;
    case 'completion': {
      const { completion } = await import('./completion/completion.ts');
      await io.out(await completion(command.shell));
      return 0;
    }
    case 'version':
      await io.out(`${version}\n`);
      return 0;
    case 'wrong':
      io.err(`cors-lens: ${plain(cleanText(command.message))}\n${seeHelp(namedCommand(argv))}\n`);
      return 2;
    case 'explain':
      return explain(command, io);
    case 'check':
      return checkLive(command, io);
    case 'export':
      return writeExport(command, io);
    case 'fix':
      return fix(command, io);
    case 'watch':
      return watchBrowser(command, io);
    case 'mcp':
      return serveAgent(command, io);
  }
}

function seeHelp(command: CommandName | null): string {
  return command === null
    ? plain(say('cli.usage.see-help'))
    : plain(say('cli.usage.see-help-of', { command: [{ text: command }] }));
}

async function checkLive(command: CheckCommand, io: Io): Promise<ExitCode> {
  const { readTargets } = await import('./check/table/read-targets.ts');
  const targets = await readTargets(command, io);
  if (targets !== null) return checkTable(targets, command, io);
  const { check } = await import('./check/check.ts');
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
    await write(
      humanReport(ran.rules, shown, { all: true, each: true, clean, writer: null }, pageOf(io)),
      io,
    );
  }
  if (command.as !== null && !command.json) {
    const [{ presetFix }, { presetOf }] = await Promise.all([
      import('./check/as-client/preset-fix.ts'),
      import('./presets/register.ts'),
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
  const { runTable } = await import('./check/table/run-table.ts');
  const { print, remarks, code, cases } = await runTable(targets, command, pageOf(io));
  await write([print], io);
  for (const remark of remarks) io.err(`${plain(told(remark, command))}\n`);
  const reports = await reportsOf(command);
  reports?.cases(nameOf(command.target), cases);
  return (await written(reports, io)) ? code : 2;
}

/** The only one that loads Puppeteer. */
async function watchBrowser(command: WatchCommand, io: Io): Promise<ExitCode> {
  const [{ watch }, { interruption }] = await Promise.all([
    import('./watch/watch.ts'),
    import('./interruption.ts'),
  ]);
  return watch(command, pageOf(io), io, io.interrupted ?? interruption());
}

/** The only one that loads the Model Context Protocol. */
async function serveAgent(command: McpCommand, io: Io): Promise<ExitCode> {
  const [{ serve }, { interruption }] = await Promise.all([
    import('./mcp/serve.ts'),
    import('./interruption.ts'),
  ]);
  return serve(command, io, io.interrupted ?? interruption());
}

async function writeExport(command: ExportCommand, io: Io): Promise<ExitCode> {
  const { exportHar } = await import('./export/export.ts');
  const ran = await exportHar(command, io);
  if ('unusable' in ran) return refuse(ran.unusable, io);
  for (const remark of ran.remarks) io.err(`cors-lens: ${plain(told(remark, command))}\n`);
  if (ran.print !== null) await write([ran.print], io);
  return 0;
}

async function fix(command: FixCommand, io: Io): Promise<ExitCode> {
  const input = await readInput(command.file, io);
  if ('unusable' in input) {
    io.err(`cors-lens: ${placed(command.file, input.unusable)}\n`);
    return 2;
  }
  for (const remark of input.remarks) io.err(`cors-lens: ${placed(command.file, remark)}\n`);
  const tally = tallied(noProblems, input.log.entries);
  for (const line of leftOut(command.file, input.log, tally)) io.err(`cors-lens: ${line}\n`);
  const [{ fixLog }, { fixJson }, { fixReport }] = await Promise.all([
    import('./fix/fix-log.ts'),
    import('./fix/fix-json.ts'),
    import('./fix/fix-text.ts'),
  ]);
  const { fixes, lint, exchanges, trouble } = fixLog(input.log, command);
  for (const words of trouble) io.err(`cors-lens: ${plain(told(words, command))}\n`);
  if (command.forBackend && !command.json && fixes.length > 0) {
    const { forBackend } = await import('./fix/for-backend.ts');
    await write([forBackend(exchanges, command).join('\n---\n\n')], io);
    return 1;
  }
  if (command.json) await write([fixJson(fixes, lint)], io);
  else await write(fixReport(fixes, lint, command.server !== null, pageOf(io)), io);
  return fixes.length === 0 ? 0 : 1;
}

function told(remark: Text, { keepSecrets }: { readonly keepSecrets: boolean }): Text {
  return keepSecrets ? remark : cleanText(remark);
}

function refuse(why: Text, io: Io): ExitCode {
  io.err(`cors-lens: ${plain(cleanText(why))}\n`);
  return 2;
}

async function explain(command: ExplainCommand, io: Io): Promise<ExitCode> {
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
      const { explainPasted } = await import('./pasted.ts');
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

async function reportsOf(command: ReportFiles): Promise<Reports | null> {
  if (command.junit === null && command.sarif === null) return null;
  return (await import('./reports/reports.ts')).createReports(command);
}

/** Whether all reports are; what is not is said. */
async function written(reports: Reports | null, io: Io): Promise<boolean> {
  const trouble = (await reports?.write()) ?? null;
  if (trouble !== null) io.err(`cors-lens: ${plain(trouble)}\n`);
  return trouble === null;
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

/** Longer lines are hard to read, and a table has no room in shorter ones. */
function pageOf({ terminal, env }: Io) {
  const width = Math.min(120, Math.max(60, terminal?.columns || 100));
  return { width, paint: isColoured(terminal !== null, env) ? colours : noColours };
}

/** Enough for a pipe to take at once, and little enough to be seen soon. */
const BATCH = 64 * 1024;

async function write(chunks: Iterable<string> | AsyncIterable<string>, io: Io): Promise<void> {
  let batch = '';
  for await (const chunk of chunks) {
    batch += chunk;
    if (batch.length < BATCH) continue;
    if (!(await io.out(batch))) return;
    batch = '';
  }
  await io.out(batch);
}
