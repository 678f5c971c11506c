import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import { joined } from '../joined.ts';
import { meaning } from '../labels/header-not-allowed.ts';
import { consequence } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const headerNotAllowed: ReasonExplanation = {
  title: 'reason.header-not-allowed.title',
  summary,
  notes({ evidence: { name } }) {
    if (belongsOnResponses(name)) return [];
    return isUsual(name)
      ? [say('note.header-names-any-case')]
      : [say('note.added-by-library', { name }), say('note.header-names-any-case')];
  },
  links: ['preflightFetch', 'mdnMissingAllowHeader'],
};

function summary(c: Case): Text {
  const { target, allowed } = c.evidence;
  const words = { target, name: joined(refusedNames(c)), consequence: consequence(c) };
  if (allowed === undefined) return say('reason.header-not-allowed.summary.absent', words);
  switch (meaning(c)) {
    case 'literal':
      return say('reason.header-not-allowed.summary.wildcard', { ...words, allowed });
    case 'without-authorization':
      return say('reason.header-not-allowed.summary.authorization', { ...words, allowed });
    case 'not-listed':
      return say('reason.header-not-allowed.summary.listed', { ...words, allowed });
  }
}

/** All that were asked for in vain: whoever allows the first alone meets the next. */
function refusedNames({ decision, evidence }: Case): readonly string[] {
  const names = decision.trace
    .filter(
      ({ step, outcome, hop }) => step === 'header-allowed' && outcome === 'fail' && hop === decision.hop,
    )
    .flatMap(({ subject }) => subject ?? []);
  return [...new Set([...(evidence.name === undefined ? [] : [evidence.name]), ...names])];
}

const belongsOnResponses = (name: string | undefined) => name?.startsWith('access-control-') === true;

/** Headers that people do set themselves. */
const isUsual = (name: string | undefined) => name === 'content-type' || name === 'authorization';
