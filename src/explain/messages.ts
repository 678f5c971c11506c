import { advice } from '../words/en/advice.ts';
import { detail } from '../words/en/detail.ts';
import { evidence } from '../words/en/evidence.ts';
import { notes } from '../words/en/notes.ts';
import { openQuestions } from '../words/en/open-questions.ts';
import { phases } from '../words/en/phases.ts';
import { preflightCauses } from '../words/en/preflight-causes.ts';
import { screen } from '../words/en/screen.ts';
import { steps } from '../words/en/steps.ts';
import { summaries } from '../words/en/summaries.ts';
import { addGroup } from '../words/language.ts';
import { addDetail } from './detail.ts';
import { explainInFull } from './explain-in-full.ts';

// More than half of all words, and what says them: they come when an exchange is first looked at.
addDetail(explainInFull);
await addGroup('detail', {
  ...{ ...advice, ...summaries, ...notes, ...detail },
  ...{ ...evidence, ...preflightCauses, ...steps, ...screen, ...phases, ...openQuestions },
});
