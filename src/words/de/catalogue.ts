import type { english } from '../en/catalogue.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';
import { labelsBlocked } from './labels-blocked.ts';
import { labelsFailed } from './labels-failed.ts';
import { panel } from './panel.ts';
import { problems } from './problems.ts';
import { verdicts } from './verdicts.ts';

/** What is said in German from the first moment; the rest comes where its group does. */
export const german = {
  ...common,
  ...labelsBlocked,
  ...labelsFailed,
  ...verdicts,
  ...panel,
  ...problems,
} satisfies Translation<typeof english>;
