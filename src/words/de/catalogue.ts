import type { english } from '../en/catalogue.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';
import { panel } from './panel.ts';
import { problems } from './problems.ts';
import { reasonsBlocked } from './reasons-blocked.ts';
import { reasonsFailed } from './reasons-failed.ts';
import { verdicts } from './verdicts.ts';

/** What is said in German from the first moment; the rest comes where its group does. */
export const german = {
  ...common,
  ...reasonsBlocked,
  ...reasonsFailed,
  ...verdicts,
  ...panel,
  ...problems,
} satisfies Translation<typeof english>;
