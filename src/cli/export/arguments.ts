import type { Rules } from '../../analyze.ts';
import type { Mode } from '../../export/contract.ts';
import { type FormatId, formatIds } from '../../export/formats/register.ts';
import { viewerAddress } from '../../export/link/viewer-address.ts';
import { say } from '../../words/say.ts';
import { type Given, readOperand, readPage } from '../given.ts';
import { nearest } from '../options/nearest.ts';
import { didYouMean, type WrongCommand, wrong } from '../wrong.ts';

export interface ExportCommand {
  readonly kind: 'export';
  /** `-`: standard input. */
  readonly file: string;
  readonly browser: Rules | null;
  readonly origin: string | null;
  /** Of a link: `har`. */
  readonly format: FormatId;
  /** Whether the requests are printed as a link instead, and where its viewer is; null: it has no address. */
  readonly link: { readonly viewer: string | null } | null;
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
  const link = readLink(given);
  if (link !== null && 'kind' in link) return link;
  const format = values.get('format')?.at(-1) ?? (link === null ? null : 'har');
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
    link,
    urls: values.get('url') ?? [],
    mode: on.has('reproduction') ? 'reproduction' : 'regression',
    expose: values.get('expose') ?? [],
    bodies: on.has('bodies'),
    keepSecrets: on.has('keep-secrets'),
    out: values.get('out')?.at(-1) ?? null,
    force: on.has('force'),
  };
}

/** `--link` and `--viewer`, and what goes with neither. */
function readLink({ on, values }: Given): ExportCommand['link'] | WrongCommand {
  const typed = values.get('viewer')?.at(-1) ?? null;
  if (!on.has('link')) return typed === null ? null : wrong(say('cli.usage.viewer-alone'));
  const other = ['format', 'out', 'force'].find((option) => values.has(option) || on.has(option));
  if (other !== undefined) return wrong(say('cli.usage.link-format', { option: named(other) }));
  const kept = ['keep-secrets', 'bodies'].find((option) => on.has(option));
  if (kept !== undefined) return wrong(say('cli.usage.link-without', { option: named(kept) }));
  const viewer = typed === null ? null : viewerAddress(typed);
  return typed !== null && viewer === null ? wrong(say('cli.usage.viewer', { viewer: typed })) : { viewer };
}

const named = (option: string) => [{ text: `--${option}` }];
