import type { Rules } from '../../analyze.ts';
import type { Mode } from '../../export/contract.ts';
import { type FormatId, formatIds } from '../../export/formats/register.ts';
import { say } from '../../words/say.ts';
import { didYouMean, type Given, readOperand, readPage, type WrongCommand, wrong } from '../given.ts';
import { nearest } from '../options/nearest.ts';

export interface ExportCommand {
  readonly kind: 'export';
  /** `-`: standard input. */
  readonly file: string;
  readonly browser: Rules | null;
  readonly origin: string | null;
  readonly format: FormatId;
  /** Parts of the URLs that are meant; none: every request that failed. */
  readonly urls: readonly string[];
  readonly mode: Mode;
  readonly expose: readonly string[];
  readonly bodies: boolean;
  readonly keepSecrets: boolean;
  /** A folder; null: standard output. */
  readonly out: string | null;
  /** Whether what is there already may be replaced. */
  readonly force: boolean;
}

/** `export <har> --format …`. */
export function readExport(given: Given): ExportCommand | WrongCommand {
  const { on, values } = given;
  const file = readOperand(given, say('cli.usage.no-file'));
  if (typeof file !== 'string') return file;
  const page = readPage(given);
  if (!('browser' in page)) return wrong(page);
  const format = values.get('format')?.at(-1) ?? null;
  const known = formatIds.find((id) => id === format);
  const ids = formatIds.join(', ');
  if (known === undefined) {
    const message = say('cli.usage.format', { ids: [{ text: ids }], format: format ?? '' });
    return wrong(didYouMean(message, nearest(format ?? '', formatIds)));
  }
  return {
    kind: 'export',
    file,
    ...page,
    format: known,
    urls: values.get('url') ?? [],
    mode: on.has('reproduction') ? 'reproduction' : 'regression',
    expose: values.get('expose') ?? [],
    bodies: on.has('bodies'),
    keepSecrets: on.has('keep-secrets'),
    out: values.get('out')?.at(-1) ?? null,
    force: on.has('force'),
  };
}
