import { openQuestions } from '../../words/en/open-questions.ts';
import { summaries } from '../../words/en/summaries.ts';
import { addGroup } from '../../words/language.ts';
import { running } from '../running.ts';
import { verdictExplanations } from '../verdicts/register.ts';

/** What has no reason. */
export const verdicts = { ...verdictExplanations, running };

await addGroup('summaries', { ...summaries, ...openQuestions });
