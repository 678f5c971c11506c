import {
  type Analyzed,
  analyzeUnder,
  browserOf,
  profileOf,
  type Rules,
  rulesOf,
  rulesToDecideBy,
  type Said,
} from './analyze.ts';
import { analyzeAsReported } from './analyze-reported.ts';
import { surveyLog } from './exchange/files/survey.ts';
import { exchangesInWindows } from './exchange/files/windows.ts';
import type { HarEntry } from './har/entry.ts';
import type { LogHead } from './har/read-stream.ts';

export interface AnalyzedStream {
  readonly rules: Rules;
  /** What the log says beside its entries. */
  readonly head: LogHead;
  /** In the order they started. */
  readonly exchanges: AsyncIterable<Analyzed>;
}

/**
 * A HAR file that cannot be held in memory, from end to end: gone over once for what bears on all of it, and once more
 * for its exchanges.
 *
 * @param read the log from its beginning; what it says beside its entries goes into `head`
 */
export async function analyzeStream(
  read: (head: LogHead) => AsyncIterable<readonly HarEntry[]>,
  said: Said = {},
): Promise<AnalyzedStream> {
  const wanted = said.rules ?? null;
  const head: LogHead = { creator: null, browser: null, pages: [] };
  const survey = await surveyLog(read(head), head, {
    browser: browserOf(wanted),
    origin: said.origin ?? null,
  });
  const own = rulesOf(survey.context.browser);
  const rules = rulesToDecideBy(wanted, own);
  async function* analyzed(): AsyncGenerator<Analyzed> {
    const profile = profileOf(survey.context.browser);
    for await (const exchange of exchangesInWindows(read({ ...head }), survey)) {
      yield analyzeUnder(analyzeAsReported(exchange, profile), own, rules);
    }
  }
  return { rules, head, exchanges: analyzed() };
}
