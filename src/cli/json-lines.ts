import type { Rules } from '../analyze.ts';
import { tupleOriginOf } from '../url/origin-of.ts';
import { type ExchangeV1, json, type ReportOptions, shownV1 } from './json.ts';
import { isListed, type Shown } from './selection.ts';

/** A line of what `--ndjson` prints, version 1: an exchange of `--json` with what it needs to stand alone. */
export interface LineV1 extends ExchangeV1 {
  readonly version: 1;
  /** As it was named; `stdin` for standard input. */
  readonly file: string;
  readonly browser: Rules;
  /** Origin of the API: of the first hop; null: its URL has none. */
  readonly api: string | null;
}

export async function* jsonLines(
  file: string,
  rules: Rules,
  exchanges: AsyncIterable<Shown>,
  { all, profiles, clean }: Omit<ReportOptions, 'writer'>,
): AsyncGenerator<string> {
  const browser = { name: rules.name, version: rules.version };
  for await (const shown of exchanges) {
    if (!all && !isListed(shown.item)) continue;
    const exchange = shownV1({ ...shown, item: clean(shown.item) }, profiles);
    const api = tupleOriginOf(shown.item.exchange.hops[0].url);
    const line: LineV1 = { version: 1, file, browser, api, ...exchange };
    yield `${json(line)}\n`;
  }
}
