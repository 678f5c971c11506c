import { get } from '../../engine/fetch/header-list.ts';
import { corsUnsafeRequestHeaderNames, mayBeAddedByBrowser } from '../../engine/fetch/preflight-needed.ts';
import type { Profile } from '../../engine/profiles/profile.ts';
import type { HarEntry } from '../../har/entry.ts';
import { isProvisional } from '../captured-headers.ts';
import type { CapturedQuestion } from '../captured-question.ts';

/** What a request's headers say to any preflight's question. */
interface Asker {
  readonly profile: Profile['id'];
  readonly mode: string | null;
  /** null: the headers captured are not those that were sent. */
  readonly origin: string | null;
  /** Every name, lower case. */
  readonly names: ReadonlySet<string>;
  /** Whether it says that another site's cookies may go along. */
  readonly storageAccess: boolean;
  /** Names that the page set and a preflight has to ask for. */
  readonly unsafe: readonly string[];
}

/** An entry is looked at again with every new one to its URL. */
const askers = new WeakMap<HarEntry, Asker>();

function askerOf(entry: HarEntry, profile: Profile): Asker {
  const known = askers.get(entry);
  if (known?.profile === profile.id) return known;
  const headers = entry.request.headers ?? [];
  const fromPage = headers.filter(([name, value]) => !mayBeAddedByBrowser(name, value, profile));
  const asker = {
    profile: profile.id,
    mode: get(headers, 'Sec-Fetch-Mode'),
    origin: isProvisional(entry) ? null : get(headers, 'Origin'),
    storageAccess: get(headers, 'Sec-Fetch-Storage-Access') !== null,
    names: new Set(headers.map(([name]) => name.toLowerCase())),
    unsafe: corsUnsafeRequestHeaderNames(fromPage, profile).names,
  };
  askers.set(entry, asker);
  return asker;
}

/** What is known of a request beside its entry. */
export interface Known {
  readonly sanitized: boolean;
  /** A redirect led to its URL. */
  readonly followed?: boolean;
}

/**
 * How many names the preflight asked for that the request does not show, or should have asked for and did not; null: the
 * request cannot be the one that the preflight was sent for.
 */
export function unaskedNames(
  question: CapturedQuestion,
  entry: HarEntry,
  profile: Profile,
  { sanitized, followed = false }: Known,
): number | null {
  const { method, headers } = entry.request;
  if (question.method !== null && method !== null && method !== question.method) return null;
  if (headers === null) return 0;
  const asker = askerOf(entry, profile);
  if (asker.mode !== null && asker.mode !== 'cors') return null;
  if (asker.origin !== null && question.origin !== null && asker.origin !== question.origin) {
    // Firefox's preflights go on naming the page's origin after redirects that make it `null` in the request.
    if (entry.writer !== 'firefox' || asker.origin !== 'null') return null;
  }
  // After a redirect Chromium knows no header of the page's until the request has gone out.
  const isUnknown = entry.writer === 'chromium' && isProvisional(entry);
  const mayLackNames = followed && (isUnknown || profile.redirectedPreflightAsksAll);
  // fetch() adds its own Accept, which is asked for where all names are, and is not listed before it is sent.
  const mayLackAccept = isUnknown;
  let lacking = 0;
  for (const name of question.names) {
    // A redirect that makes a GET of a POST drops the headers of the body; Firefox goes on asking for them.
    const isLater = followed || asker.origin === 'null';
    const dropped = entry.writer === 'firefox' && isLater && name.startsWith('content-');
    if (
      asker.names.has(name) ||
      dropped ||
      (name === 'accept' && mayLackAccept) ||
      (sanitized && name === 'authorization')
    )
      continue;
    if (!mayLackNames) return null;
    lacking++;
  }
  return asker.unsafe.reduce((count, name) => count + (question.names.has(name) ? 0 : 1), lacking);
}

/** Whether the one has credentials and the other has not: Firefox tells of both, but for a request with `keepalive`. */
export function otherCredentials(
  { storageAccess }: CapturedQuestion,
  entry: HarEntry,
  profile: Profile,
): boolean {
  return entry.writer === 'firefox' && askerOf(entry, profile).storageAccess !== storageAccess;
}
