import type { HarEntry } from './entry.ts';
import { isObject, type JsonObject, optionalCount, optionalString } from './field.ts';

/** What stands in `_corsLens`, which our export and our capture by protocol write. */
export function readOwnFields(
  value: unknown,
): Pick<HarEntry, 'call' | 'of' | 'reported' | 'neverSent'> & Partial<Pick<HarEntry, 'writer' | 'symptom'>> {
  if (!isObject(value)) return { call: null };
  const request = optionalString(value.request);
  const hop = optionalCount(value.hop);
  const reported = isObject(value.reported) ? value.reported : {};
  const corsError = optionalString(reported.corsError);
  return {
    call: callOf(value),
    ...(request === null || hop === null ? {} : { of: { request, hop } }),
    ...(corsError === null ? {} : { reported: { corsError, parameter: optionalString(reported.parameter) } }),
    // It is in no browser's log: all there is to know is that nothing was sent.
    ...(value.neverSent === true ? { neverSent: true, writer: null, symptom: 'never-opened' } : {}),
  };
}

function callOf(value: JsonObject): HarEntry['call'] {
  const origin = optionalString(value.origin);
  return {
    credentialsMode: optionalString(value.credentialsMode),
    mode: optionalString(value.mode),
    redirect: optionalString(value.redirect),
    ...(origin === null ? {} : { origin }),
    ...readAskedInVain(value.askedInVain),
    ...(value.integrityRefused === true ? { integrityRefused: true as const } : {}),
  };
}

/** More names than a page asks for. */
const askedAtMost = 100;

function readAskedInVain(names: unknown): Pick<NonNullable<HarEntry['call']>, 'askedInVain'> {
  if (!Array.isArray(names)) return {};
  const read = names
    .slice(0, askedAtMost)
    .flatMap((name: unknown) => optionalString(name)?.toLowerCase() ?? []);
  return read.length === 0 ? {} : { askedInVain: [...new Set(read)] };
}
