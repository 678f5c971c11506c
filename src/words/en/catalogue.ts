import type { advice } from './advice.ts';
import type { cli } from './cli.ts';
import type { cliOptions } from './cli-options.ts';
import type { cliPresets } from './cli-presets.ts';
import { common } from './common.ts';
import type { detail } from './detail.ts';
import type { empty } from './empty.ts';
import type { evidence } from './evidence.ts';
import type { examples } from './examples.ts';
import type { exported } from './export.ts';
import type { filter } from './filter.ts';
import type { fix } from './fix.ts';
import type { headers } from './headers.ts';
import type { hosts } from './hosts.ts';
import type { input } from './input.ts';
import { labelsBlocked } from './labels-blocked.ts';
import { labelsFailed } from './labels-failed.ts';
import type { mcp } from './mcp.ts';
import type { notes } from './notes.ts';
import type { openQuestions } from './open-questions.ts';
import type { origins } from './origins.ts';
import { panel } from './panel.ts';
import type { pasted } from './pasted.ts';
import type { phases } from './phases.ts';
import type { preflightCauses } from './preflight-causes.ts';
import { problems } from './problems.ts';
import type { reasons } from './reasons.ts';
import type { remedies } from './remedies.ts';
import type { remedyHints } from './remedy-hints.ts';
import type { remedyMakers } from './remedy-makers.ts';
import type { rowMenu } from './row-menu.ts';
import type { running } from './running.ts';
import type { screen } from './screen.ts';
import type { steps } from './steps.ts';
import type { summaries } from './summaries.ts';
import { verdicts } from './verdicts.ts';
import type { watch } from './watch.ts';
import type { writer } from './writer.ts';

/** Every text a person reads, in English. Keys are `<group>.<id>.<slot>`. */
export const english = {
  ...common,
  ...labelsBlocked,
  ...labelsFailed,
  ...verdicts,
  ...panel,
  ...problems,
} as const;

/** With the messages that only some pages and the command need, which those add with `addGroup`. */
export type English = typeof english &
  typeof advice &
  typeof detail &
  typeof summaries &
  typeof notes &
  typeof evidence &
  typeof preflightCauses &
  typeof steps &
  typeof pasted &
  typeof cli &
  typeof cliOptions &
  typeof cliPresets &
  typeof empty &
  typeof examples &
  typeof exported &
  typeof filter &
  typeof fix &
  typeof headers &
  typeof hosts &
  typeof input &
  typeof openQuestions &
  typeof origins &
  typeof phases &
  typeof reasons &
  typeof remedies &
  typeof remedyHints &
  typeof remedyMakers &
  typeof rowMenu &
  typeof running &
  typeof screen &
  typeof watch &
  typeof mcp &
  typeof writer;
