import { refusedHeaders } from '../../remedies/index.ts';
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
  const refused = refusedHeaders(c.decision);
  const names = joined(refused);
  const header = say(`reason.header-not-allowed.${refused.length > 1 ? 'headers' : 'header'}`, { names });
  const words = { target, header, consequence: consequence(c) };
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

const belongsOnResponses = (name: string | undefined) => name?.startsWith('access-control-') === true;

/** Headers that people do set themselves. */
const isUsual = (name: string | undefined) => name === 'content-type' || name === 'authorization';
