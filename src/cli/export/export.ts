import { type Analyzed, analyzeLog, isFailure, leavesOrigin } from '../../analyze.ts';
import { exportAnalyzed } from '../../export/export.ts';
import type { ExportedFile } from '../../export/format.ts';
import { type FormatId, formats } from '../../export/formats/register.ts';
import { createRedactor, type Replaced } from '../../export/redact.ts';
import { shown } from '../../export/template.ts';
import type { HarLog, RawEntries } from '../../har/read-log.ts';
import { remediesOf } from '../../remedies/index.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { parseCase, passingsOf } from '../check/case-tasks.ts';
import { secretsToOptions } from '../check/secrets-to.ts';
import type { Io } from '../io.ts';
import { saidFile } from '../place.ts';
import { readInput } from '../read-input.ts';
import { isAskedFor } from '../selection.ts';
import { visibleJson } from '../visible-json.ts';
import type { ExportCommand } from './arguments.ts';
import { bodiesOf } from './bodies.ts';
import { writeFiles } from './write-files.ts';

/** The result of an export: what to print, and what to say beside it. */
export type ExportRun =
  | { readonly unusable: Text }
  | { readonly print: string | null; readonly remarks: readonly Text[] };

/** Files of requests, and what to say of them. */
export type ExportedLog =
  | { readonly unusable: Text }
  | {
      readonly files: readonly ExportedFile[];
      /** Secrets that were taken out: their names in the environment, and where they stood. */
      readonly replaced: readonly Replaced[];
      readonly leftOut: readonly { readonly url: string; readonly why: Text }[];
    };

/** Writes requests of a HAR as files. Never rejects. */
export async function exportHar(command: ExportCommand, io: Io): Promise<ExportRun> {
  const input = await readInput(command.file, io);
  if ('unusable' in input) return { unusable: input.unusable.why };
  const exported = exportLog(input.log, input.opened.raw, saidFile(command.file), command);
  if ('unusable' in exported) return exported;
  const { files, replaced, leftOut } = exported;
  const remarks = [
    ...input.remarks.map(({ why }) => why),
    // Nobody runs a link.
    ...(command.link === null ? replaced : []).map(({ env, place }) =>
      say('cli.export.replaced', { name: [{ text: env }], place }),
    ),
    ...leftOut.map(({ url, why }) => say('cli.export.left-out', { url, why })),
  ];
  if (command.link !== null) return asLink(files[0]?.text ?? '', command.link.viewer, remarks);
  return write(files, command, [...remarks, ...howToCheck(files, command.format)]);
}

/**
 * The requests of a log that are meant, as files.
 *
 * @param raw its entries as they stand there, for their bodies
 * @param file how to name the log
 */
export function exportLog(
  log: HarLog,
  raw: RawEntries,
  file: Text,
  command: Omit<ExportCommand, 'kind' | 'file' | 'out' | 'force' | 'link'>,
): ExportedLog {
  const { exchanges } = analyzeLog(log, { rules: command.browser, origin: command.origin });
  const [first, ...rest] = exchanges.filter((item) => isToExport(item, command.urls));
  if (first === undefined) return { unusable: say('cli.export.nothing', { file }) };
  const chosen: readonly [Analyzed, ...Analyzed[]] = [first, ...rest];
  const exported = exportAnalyzed(chosen, command.format, {
    mode: command.mode,
    expose: command.expose,
    keepSecrets: command.keepSecrets,
    ...(command.bodies ? { bodies: bodiesOf(raw, chosen) } : {}),
  });
  if ('cannot' in exported) return { unusable: exported.cannot };
  const { url: withoutSecrets } = createRedactor({ keep: command.keepSecrets });
  const urls = new Map(chosen.map(({ exchange: { id, hops } }) => [id, shown(withoutSecrets(hops[0].url))]));
  return {
    files: showable(exported.files, command.format),
    replaced: exported.replaced,
    leftOut: exported.notTestable.map(({ id, why }) => ({ url: urls.get(id) ?? '', why })),
  };
}

function isToExport(item: Analyzed, urls: readonly string[]): boolean {
  if (urls.length > 0) return isAskedFor(item, urls);
  const { exchange, decision } = item;
  // Readable, and not all that its client reads: red until that is exposed.
  if (decision.verdict === 'allowed') return remediesOf(exchange, decision).length > 0;
  return leavesOrigin(item) && isFailure(decision.verdict);
}

async function write(
  files: readonly ExportedFile[],
  { out, force }: ExportCommand,
  remarks: readonly Text[],
): Promise<ExportRun> {
  const [file, another] = files;
  if (out === null) {
    return another === undefined
      ? { print: file?.text ?? '', remarks }
      : { unusable: say('cli.export.needs-folder') };
  }
  const done = await writeFiles(out, files, force);
  if ('unusable' in done) return done;
  const written = done.written.map((path) => say('cli.export.written', { file: saidFile(path) }));
  return { print: null, remarks: [...remarks, ...written] };
}

async function asLink(har: string, viewer: string | null, remarks: readonly Text[]): Promise<ExportRun> {
  const { linkOfHar } = await import('../../export/link/link-of.ts');
  const made = await linkOfHar(har, viewer);
  if ('cannot' in made) return { unusable: made.cannot };
  const how = viewer === null ? [say('cli.export.no-viewer')] : [];
  return { print: `${made.link}\n`, remarks: [...remarks, ...how] };
}

/** The same wherever it goes: what is printed to a terminal today is looked at with one tomorrow. */
function showable(files: readonly ExportedFile[], format: FormatId): readonly ExportedFile[] {
  return formats[format].language === 'json'
    ? files.map((file) => ({ ...file, text: visibleJson(file.text) }))
    : files;
}

/** Of a case: what `check` has to be told before it sends a secret. */
function howToCheck(files: readonly ExportedFile[], format: FormatId): readonly Text[] {
  const file = format === 'case' ? parseCase(files[0]?.text ?? '') : null;
  const passings = file === null ? [] : passingsOf(file, {});
  return passings.length === 0
    ? []
    : [say('cli.export.check-with', { options: [{ text: secretsToOptions(passings) }] })];
}
