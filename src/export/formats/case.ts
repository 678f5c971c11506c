import { plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { CaseFileV1, CaseV1 } from '../case-file.ts';
import type { Exportable, Format } from '../format.ts';
import { redactAnalyzed } from '../redact-analyzed.ts';

/** What `cors-lens check` reads back and plays against the live server. */
export const caseFile: Format = {
  name: 'CORS Lens case',
  language: 'json',
  kind: 'record',
  write(items, redactor) {
    const cases = items.flatMap((item) => caseOf(redactAnalyzed(item, redactor)));
    const mode = items.find(({ contract }) => contract !== null)?.contract?.mode ?? 'regression';
    if (cases.length === 0) return { cannot: say('export.not-testable.not-cors') };
    const file: CaseFileV1 = { corsLens: 'case', version: 1, mode, cases };
    return [{ name: 'cors-case.json', text: `${JSON.stringify(file, null, 2)}\n` }];
  },
};

function caseOf({ decision, explanation, contract }: Exportable): readonly CaseV1[] {
  if (contract === null) return [];
  const { verdict, reason } = decision;
  const about = { title: contract.title, summary: plain(explanation.summary) };
  const found = { verdict, reason };
  return contract.playable && contract.call !== null
    ? [{ ...about, call: contract.call, found }]
    : [{ ...about, asks: contract.asks, found }];
}
