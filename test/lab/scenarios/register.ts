import type { Scenario, Theme } from '../scenario.ts';
import { allowOrigin } from './allow-origin.ts';
import { background } from './background.ts';
import { cookies } from './cookies.ts';
import { credentials } from './credentials.ts';
import { elements } from './elements.ts';
import { embeddedFiles } from './embedded.ts';
import { extensions } from './extensions.ts';
import { localNetwork } from './local-network.ts';
import { localNetworkFrames } from './local-network-frames.ts';
import { optionsNotHandled } from './options-not-handled.ts';
import { pagePolicies } from './page-policies.ts';
import { policies } from './policies.ts';
import { preflightRefused } from './preflight-refused.ts';
import { readable } from './readable.ts';
import { redirects } from './redirects.ts';
import { requestHeaders } from './request-headers.ts';
import { serviceWorkers } from './service-workers.ts';
import { silent } from './silent.ts';
import { transport } from './transport.ts';
import { working } from './working.ts';

/** Every theme, in the order of the page. */
export const themes: readonly Theme[] = [
  silent,
  allowOrigin,
  optionsNotHandled,
  preflightRefused,
  requestHeaders,
  credentials,
  cookies,
  redirects,
  readable,
  elements,
  embeddedFiles,
  background,
  serviceWorkers,
  extensions,
  transport,
  policies,
  pagePolicies,
  localNetwork,
  localNetworkFrames,
  working,
];

/** Every scenario, in the order of the page. */
export const scenarios: readonly Scenario[] = themes.flatMap((theme) => theme.scenarios);

/** @throws where the lab has none of that name. */
export function scenarioById(id: string): Scenario {
  const found = scenarios.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the lab has no scenario ${id}`);
  return found;
}
