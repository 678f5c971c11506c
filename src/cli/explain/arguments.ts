import type { Rules } from '../../analyze.ts';
import { say } from '../../words/say.ts';
import { type Given, readOperand, readPage, readReports } from '../given.ts';
import type { ReportFiles } from '../report-files.ts';
import { type WrongCommand, wrong } from '../wrong.ts';

export interface ExplainCommand extends ReportFiles {
  readonly kind: 'explain';
  /** `-`: standard input. */
  readonly file: string;
  /** Further files; with `ndjson` only. */
  readonly others: readonly string[];
  readonly json: boolean;
  readonly ndjson: boolean;
  readonly all: boolean;
  /** Every request by itself. */
  readonly each: boolean;
  readonly profiles: boolean;
  readonly keepSecrets: boolean;
  /** null: told from the HAR. */
  readonly browser: Rules | null;
  /** Serialized; null: not said. */
  readonly origin: string | null;
}

export function readExplain(given: Given): ExplainCommand | WrongCommand {
  const { on, operands } = given;
  // A line says which file it is of; the other reports are of one.
  const several = on.has('ndjson') ? { ...given, operands: operands.slice(0, 1) } : given;
  const file = readOperand(several, say('cli.usage.no-file'));
  if (typeof file !== 'string') return file;
  const page = readPage(given);
  if (!('browser' in page)) return wrong(page);
  return {
    kind: 'explain',
    file,
    others: operands.slice(1),
    ndjson: on.has('ndjson'),
    json: on.has('json'),
    all: on.has('all'),
    each: on.has('each'),
    profiles: on.has('profiles'),
    keepSecrets: on.has('keep-secrets'),
    ...readReports(given),
    ...page,
  };
}
