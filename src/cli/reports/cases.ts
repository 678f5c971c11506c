import type { Analyzed } from '../../analyze.ts';
import { tupleOriginOf } from '../../url/origin-of.ts';
import { plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { visible } from '../../words/visible.ts';
import { exchangeText } from '../human/exchange-text.ts';
import { noColours } from '../human/paint.ts';
import type { ReportCase } from '../report-case.ts';
import type { Shown } from '../selection.ts';

/** A request of a file. @param shown cleaned */
export function explainedCase(shown: Shown): ReportCase {
  const { verdict } = shown.item.decision;
  const [{ entry }] = shown.item.exchange.hops;
  const isOpen = verdict === 'failed' || verdict === 'cannot-tell';
  return {
    ...caseOf(shown),
    outcome: verdict === 'blocked' ? 'failed' : isOpen ? 'skipped' : 'passed',
    at: entry === null ? null : `log.entries[${entry}]`,
  };
}

/** A call that was made. @param shown cleaned; null: it was not decided */
export function checkedCase(
  target: string,
  { good, remarks }: { readonly good: boolean | null; readonly remarks: readonly Text[] },
  shown: Shown | null,
): ReportCase {
  const outcome = good === null ? 'error' : good ? 'passed' : 'failed';
  const told = remarks.map(plain).join('\n');
  if (shown !== null) {
    const about = caseOf(shown);
    const isReadable = ['allowed', 'not-cors'].includes(about.rule);
    return {
      ...about,
      outcome,
      // What is wrong is said in the remarks: the response itself can be read.
      ...(isReadable && !good ? { rule: 'check', message: plain(remarks[0] ?? []) } : {}),
      details: [about.details, told].join('\n').trim(),
      at: null,
    };
  }
  const [first = ''] = told.split('\n');
  return {
    group: visible(target),
    name: first,
    outcome,
    rule: 'check',
    message: first,
    details: told,
    at: null,
  };
}

/** A file that could not be used. */
export function unusableCase(file: string): ReportCase {
  const message = plain(say('cli.report.unusable'));
  return { group: file, name: file, outcome: 'error', rule: 'input', message, details: message, at: null };
}

function caseOf(shown: Shown): Omit<ReportCase, 'outcome' | 'at'> {
  const { exchange, decision, explanation }: Analyzed = shown.item;
  const [{ url, request }] = exchange.hops;
  return {
    group: visible(tupleOriginOf(url) ?? url),
    name: visible(`${request.method} ${url}`),
    rule: decision.reason ?? decision.verdict,
    message: plain(explanation.title),
    details: exchangeText(shown, { width: 100, paint: noColours }),
  };
}
