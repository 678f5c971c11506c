import type { advice } from './advice.ts';
import type { again } from './again.ts';
import type { cli } from './cli.ts';
import type { cliOptions } from './cli-options.ts';
import type { cliPresets } from './cli-presets.ts';
import { common } from './common.ts';
import type { detail } from './detail.ts';
import type { empty } from './empty.ts';
import type { evidence } from './evidence.ts';
import type { exampleNotes } from './example-notes.ts';
import type { examples } from './examples.ts';
import type { exported } from './export.ts';
import type { filter } from './filter.ts';
import type { fix } from './fix.ts';
import type { fixBox } from './fix-box.ts';
import type { fixPlaces } from './fix-places.ts';
import type { fixPlacesUsual } from './fix-places-usual.ts';
import type { grid } from './grid.ts';
import type { headers } from './headers.ts';
import type { hosts } from './hosts.ts';
import type { input } from './input.ts';
import { labelsBlocked } from './labels-blocked.ts';
import { labelsFailed } from './labels-failed.ts';
import type { mcp } from './mcp.ts';
import type { missingCall } from './missing-call.ts';
import type { notes } from './notes.ts';
import type { openQuestions } from './open-questions.ts';
import type { opened } from './opened.ts';
import type { origins } from './origins.ts';
import { panel } from './panel.ts';
import type { pasted } from './pasted.ts';
import type { phases } from './phases.ts';
import type { preflightCauses } from './preflight-causes.ts';
import { problems } from './problems.ts';
import type { reasons } from './reasons.ts';
import type { remedies } from './remedies.ts';
import type { remediesGateways } from './remedies-gateways.ts';
import type { remediesHeaders } from './remedies-headers.ts';
import type { remediesNetwork } from './remedies-network.ts';
import type { remediesPage } from './remedies-page.ts';
import type { remediesPreflight } from './remedies-preflight.ts';
import type { remediesPrograms } from './remedies-programs.ts';
import type { remediesRedirects } from './remedies-redirects.ts';
import type { remediesStatus } from './remedies-status.ts';
import type { remediesStorage } from './remedies-storage.ts';
import type { remediesVendors } from './remedies-vendors.ts';
import type { remedyHints } from './remedy-hints.ts';
import type { remedyHintsPlaces } from './remedy-hints-places.ts';
import type { rowMenu } from './row-menu.ts';
import type { running } from './running.ts';
import type { screen } from './screen.ts';
import type { steps } from './steps.ts';
import type { summaries } from './summaries.ts';
import type { summariesCors } from './summaries-cors.ts';
import type { summariesLocalNetwork } from './summaries-local-network.ts';
import type { summariesNetwork } from './summaries-network.ts';
import type { summariesPolicies } from './summaries-policies.ts';
import type { summariesPreflight } from './summaries-preflight.ts';
import type { summariesRequests } from './summaries-requests.ts';
import type { summariesValues } from './summaries-values.ts';
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
  typeof again &
  typeof cli &
  typeof cliOptions &
  typeof cliPresets &
  typeof detail &
  typeof empty &
  typeof evidence &
  typeof exampleNotes &
  typeof examples &
  typeof exported &
  typeof filter &
  typeof fix &
  typeof fixBox &
  typeof fixPlaces &
  typeof fixPlacesUsual &
  typeof grid &
  typeof headers &
  typeof hosts &
  typeof input &
  typeof notes &
  typeof openQuestions &
  typeof opened &
  typeof origins &
  typeof pasted &
  typeof phases &
  typeof preflightCauses &
  typeof reasons &
  typeof remedies &
  typeof remediesHeaders &
  typeof remediesNetwork &
  typeof remediesPage &
  typeof remediesPreflight &
  typeof remediesRedirects &
  typeof remediesStatus &
  typeof remediesGateways &
  typeof remediesStorage &
  typeof remediesVendors &
  typeof remediesPrograms &
  typeof remedyHintsPlaces &
  typeof remedyHints &
  typeof rowMenu &
  typeof running &
  typeof screen &
  typeof steps &
  typeof summaries &
  typeof summariesCors &
  typeof summariesValues &
  typeof summariesPreflight &
  typeof summariesLocalNetwork &
  typeof summariesNetwork &
  typeof summariesPolicies &
  typeof summariesRequests &
  typeof watch &
  typeof mcp &
  typeof missingCall &
  typeof writer;
