import { get } from '../engine/fetch/header-list.ts';
import type { HarEntry } from '../har/entry.ts';

/** What a preflight asks leave for. */
export interface CapturedQuestion {
  /** null: the capture lacks it. */
  readonly method: string | null;
  /** Lower case. */
  readonly names: ReadonlySet<string>;
  readonly origin: string | null;
  /** Whether it says that another site's cookies may go along with what it asks for. Firefox's do. */
  readonly storageAccess: boolean;
  /** The same for the same question. */
  readonly key: string;
}

/** An entry is looked at again with every new one to its URL. */
const questions = new WeakMap<HarEntry, CapturedQuestion>();

/**
 * Whether the entry is a CORS-preflight: Chromium says so; elsewhere it is told by headers that no script can set.
 */
export function isPreflight(entry: HarEntry): boolean {
  if (entry.resourceType === 'preflight') return true;
  if (entry.request.method !== 'OPTIONS') return false;
  const headers = entry.request.headers ?? [];
  return get(headers, 'Origin') !== null && get(headers, 'Access-Control-Request-Method') !== null;
}

export function capturedQuestion(entry: HarEntry): CapturedQuestion {
  const known = questions.get(entry);
  if (known !== undefined) return known;
  const headers = entry.request.headers ?? [];
  const method = get(headers, 'Access-Control-Request-Method');
  const origin = get(headers, 'Origin');
  const names = new Set(
    (get(headers, 'Access-Control-Request-Headers') ?? '')
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  );
  const storageAccess = get(headers, 'Sec-Fetch-Storage-Access') !== null;
  const question = {
    method,
    names,
    origin,
    storageAccess,
    key: JSON.stringify([method, origin, [...names].sort()]),
  };
  questions.set(entry, question);
  return question;
}
