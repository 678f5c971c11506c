import {
  type CredentialsMode,
  type Exchange,
  lastHop,
  type RedirectMode,
  type RequestMode,
} from '../exchange.ts';
import { get } from '../fetch/header-list.ts';
import { isRedirectStatus } from '../fetch/redirect.ts';

/** One choice for everything the capture could not show. */
export interface Assumption {
  readonly credentialsMode: CredentialsMode;
  readonly mode: RequestMode;
  readonly origin: string;
  readonly redirectMode: RedirectMode;
}

/** Every combination of the exchange's candidates, likeliest first. */
export function assumptions(exchange: Exchange): readonly Assumption[] {
  const all: Assumption[] = [];
  const ofRedirects = redirectModes(exchange);
  for (const mode of exchange.mode.candidates)
    for (const origin of exchange.origin.candidates)
      for (const credentialsMode of exchange.credentialsMode.candidates)
        for (const redirectMode of ofRedirects) all.push({ credentialsMode, mode, origin, redirectMode });
  return all;
}

/**
 * A redirect that leads somewhere tells by what came of it whether it was to be followed, and in Firefox by whether its body
 * was taken. One that leads nowhere is an ordinary response if it would have been followed, and an opaque one if not.
 */
function redirectModes({ redirectMode, hops }: Exchange): readonly RedirectMode[] {
  if (redirectMode !== null) return [redirectMode];
  const { response, redirectTaken } = lastHop({ hops });
  if (redirectTaken) return ['manual', 'error'];
  const leadsNowhere =
    response && isRedirectStatus(response.status) && get(response.headers, 'Location') === null;
  return leadsNowhere ? ['follow', 'manual'] : ['follow'];
}
