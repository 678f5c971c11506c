import { advice } from '../words/en/advice.ts';
import { detail } from '../words/en/detail.ts';
import { evidence } from '../words/en/evidence.ts';
import { notes } from '../words/en/notes.ts';
import { preflightCauses } from '../words/en/preflight-causes.ts';
import { screen } from '../words/en/screen.ts';
import { steps } from '../words/en/steps.ts';
import { addGroup } from '../words/language.ts';
import '../remedies/messages.ts';
import { addParticulars } from './detail.ts';
import { reasonExplanations } from './families/register.ts';
import { verdicts } from './families/verdicts.ts';
import { addExplanations } from './headline.ts';
import { particulars } from './particulars.ts';

// More than half of all words, and what says them: they come when an exchange is first looked at, below its first screen.
addExplanations({ ...reasonExplanations, ...verdicts });
addParticulars(particulars);
await addGroup('detail', {
  ...advice,
  ...notes,
  ...detail,
  ...evidence,
  ...preflightCauses,
  ...steps,
  ...screen,
});
