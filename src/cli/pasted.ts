import type { Rules } from '../analyze.ts';
import { createRedactor } from '../export/redact.ts';
import { judge } from '../judge-pasted.ts';
import type { Pasted } from '../paste/pasted.ts';
import { type PasteReport, reportsOn } from '../paste/report.ts';
import { plain } from '../words/plain.ts';
import { sayCount } from '../words/plural.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import { cleaner, cleanText } from './clean.ts';
import type { ExplainCommand } from './explain/arguments.ts';
import { humanReport } from './human/human-report.ts';
import type { Page } from './human/page.ts';
import { pastedText } from './human/pasted-text.ts';
import { type ExchangeV1, json, shownV1 } from './json.ts';
import { legacyLayer } from './legacy-layer.ts';
import type { Shown } from './selection.ts';

/** What `--json` says, beside the exchanges, of a text that is no HAR. */
export interface PastedV1 {
  readonly kind: Pasted['kind'];
  readonly reason: PasteReport['reason'];
  /** Other reasons that fit as well. */
  readonly alsoPossible: readonly NonNullable<PasteReport['reason']>[];
  readonly title: string | null;
  readonly owner: (typeof legacyLayer)[NonNullable<PasteReport['owner']>] | null;
  readonly fixes: readonly string[];
  readonly missing: readonly string[];
  /** Command for a POSIX shell. */
  readonly check: string | null;
  /** What the other messages of the text come to. */
  readonly more: readonly Omit<PastedV1, 'more'>[];
}

/** Messages that are told one by one. */
const mostTold = 5;

/** Says what a text that is no HAR comes to. */
export function explainPasted(
  file: string,
  pasted: Pasted,
  command: ExplainCommand,
  page: Page,
): { readonly stopped: boolean; readonly report: Iterable<string> | AsyncIterable<string> } {
  const { keepSecrets, origin } = command;
  const { rules, items, first } = judge(pasted, { rules: command.browser, origin });
  const redactor = createRedactor({ keep: keepSecrets });
  const reports = reportsOn(pasted, { redactor, origin, judged: first });
  const clean = keepSecrets ? (text: Text) => text : cleanText;
  const cleanItem = cleaner(keepSecrets);
  const shown: readonly Shown[] = items.map((item) => ({ item, underOtherRules: [] }));
  const stopped = reports.some((report) => report.stopped);
  if (command.ndjson || command.json) {
    const exchanges = shown.map(({ item }) => shownV1({ item: cleanItem(item), underOtherRules: [] }, false));
    const named = command.ndjson ? { file } : {};
    return { stopped, report: [jsonOf({ ...named, rules, exchanges, pasted: pastedV1(reports, clean) })] };
  }
  return { stopped, report: human(reports, rules, shown, page, clean, cleanItem) };
}

async function* human(
  reports: readonly PasteReport[],
  rules: Rules,
  shown: readonly Shown[],
  page: Page,
  clean: (text: Text) => Text,
  cleanItem: ReturnType<typeof cleaner>,
): AsyncGenerator<string> {
  for (const report of reports.slice(0, mostTold)) yield `${pastedText(report, page, clean)}\n`;
  if (reports.length > mostTold) yield `${plain(sayCount('pasted.others', reports.length - mostTold))}\n`;
  const [first] = reports;
  const isWhole = first !== undefined && !first.stopped && first.reason === null;
  if (first?.kind === 'response' && isWhole) yield `${plain(say('pasted.nothing-wrong'))}\n`;
  if (shown.length > 0)
    yield* humanReport(rules, shown, { all: true, each: true, writer: null, clean: cleanItem }, page);
}

function pastedV1(reports: readonly PasteReport[], clean: (text: Text) => Text): PastedV1 {
  const [first, ...more] = reports.map((report) => {
    const told = (text: Text) => plain(clean(text));
    const { kind, reason, others, title, owner, fixes, missing, check } = report;
    return {
      ...{ kind, reason, check },
      owner: owner === null ? null : legacyLayer[owner],
      alsoPossible: others.map((each) => each.reason),
      title: title === null ? null : told(title),
      fixes: fixes.map(told),
      missing: missing.map(told),
    };
  });
  return { ...(first as Omit<PastedV1, 'more'>), more };
}

function jsonOf({
  rules,
  ...rest
}: {
  readonly file?: string;
  readonly rules: Rules;
  readonly exchanges: readonly ExchangeV1[];
  readonly pasted: PastedV1;
}): string {
  const { name, version } = rules;
  return `${json({ version: 1, browser: { name, version }, ...rest })}\n`;
}
