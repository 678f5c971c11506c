import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const blockedWithoutTrace: ReasonExplanation = {
  title: 'reason.blocked-without-trace.title',
  label: () => say('reason.blocked-without-trace.label'),
  summary: ({ evidence: { method, target } }) =>
    say('reason.blocked-without-trace.summary', { method, target }),
  notes({ exchange: { answerUnseen, lacks }, response }) {
    if (lacks !== undefined) return [say(`note.file-lacks.${lacks}`)];
    if (answerUnseen === true) return [say('note.answer-unseen')];
    return response === null ? [say('note.record-calls')] : [say('note.headers-changed')];
  },
  links: ['corsProtocol', 'mdnCors'],
};
