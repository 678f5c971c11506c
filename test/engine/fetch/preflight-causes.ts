import type { PreflightCause } from '../../../src/engine/decision.ts';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import {
  certainPreflightCauses,
  corsUnsafeRequestHeaderNames,
} from '../../../src/engine/fetch/preflight-needed.ts';
import type { Profile } from '../../../src/engine/profiles/profile.ts';

/** The certain causes of a preflight, and those that are some only if the page set the headers and not the browser. */
export function preflightCauses(method: string, headers: HeaderList, profile: Profile) {
  const certain = certainPreflightCauses(method, headers, profile);
  const known = new Set(certain.map(subject));
  const all = corsUnsafeRequestHeaderNames(headers, profile).causes;
  return { certain, possible: all.filter((cause) => !known.has(subject(cause))) };
}

function subject(cause: PreflightCause): string {
  return cause.kind === 'header' ? `header ${cause.name}` : cause.kind;
}
