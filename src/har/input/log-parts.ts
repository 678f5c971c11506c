import { isObject } from '../field.ts';

/** A log as far as a value has one, with the entries of all that it is put together from. */
export interface LogParts {
  readonly creator?: unknown;
  readonly browser?: unknown;
  readonly pages?: unknown;
  readonly entries: readonly unknown[];
}

/** Values within values: a HAR in a report in a list. */
const deepest = 8;

/** A value with more parts than this is no wrapping around a HAR. */
const mostParts = 5_000;

/** The HAR that a value is or holds; null: none. Never throws. */
export function partsOf(value: unknown): LogParts | null {
  const own = ownParts(value, 0);
  if (own !== null) return own;
  // Nearest to the top first: an entry's own body may be a HAR as well.
  let level: readonly unknown[] = [value];
  let looked = 0;
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const outer of level) {
      for (const inner of insides(outer)) {
        if (looked++ > mostParts) return null;
        // A text is parsed only where it may be a HAR: a value may hold many.
        const found = typeof inner !== 'string' || mayBeHar(inner) ? ownParts(inner, 0) : null;
        if (found !== null) return found;
        next.push(inner);
      }
    }
    level = next;
  }
  return null;
}

function mayBeHar(text: string): boolean {
  return /^\s*[[{]/.test(text) && text.includes('"entries"');
}

function insides(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, mostParts);
  return isObject(value) ? Object.values(value) : [];
}

/** Of a value itself, in one of the shapes that people hand over. */
function ownParts(value: unknown, unquoted: number): LogParts | null {
  if (typeof value === 'string') return unquoted < 2 ? ofText(value, unquoted) : null;
  if (Array.isArray(value)) return ofList(value);
  if (!isObject(value)) return null;
  if (isObject(value.log) && Array.isArray(value.log.entries)) return logOf(value.log, value.log.entries);
  if (Array.isArray(value.entries) && looksLikeLog(value, value.entries)) return logOf(value, value.entries);
  if (isEntry(value)) return { entries: [value] };
  // A line of Playwright's trace; the snapshot is what its HAR would have.
  if (value.type === 'resource-snapshot' && isObject(value.snapshot)) {
    return { creator: { name: 'Playwright' }, entries: [value.snapshot] };
  }
  return null;
}

function logOf({ creator, browser, pages }: Readonly<Record<string, unknown>>, entries: readonly unknown[]) {
  return { creator, browser, pages, entries };
}

function looksLikeLog(value: Readonly<Record<string, unknown>>, entries: readonly unknown[]): boolean {
  return isObject(value.creator) || entries.some(isEntry);
}

function isEntry(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.request)) return false;
  const { url } = value.request;
  return typeof url === 'string' && ('response' in value || 'startedDateTime' in value);
}

/** JSON that was quoted as a text of JSON. */
function ofText(text: string, unquoted: number): LogParts | null {
  if (!/^\s*["[{]/.test(text)) return null;
  try {
    return ownParts(JSON.parse(text), unquoted + 1);
  } catch {
    return null;
  }
}

/** How many of a list are looked at to tell what it is a list of. */
const looked = 50;

function ofList(values: readonly unknown[]): LogParts | null {
  // Entries that cannot be used keep their place.
  if (values.slice(0, looked).some(isEntry)) return { entries: values };
  if (!values.slice(0, looked).some((value) => isObject(value) && ownParts(value, 2) !== null)) return null;
  return joined(values.map((value) => (Array.isArray(value) ? null : ownParts(value, 2))));
}

/** Logs one after the other, as one; who wrote the first wrote all. */
export function joined(parts: readonly (LogParts | null)[]): LogParts {
  const entries: unknown[] = [];
  const pages: unknown[] = [];
  let first: LogParts | null = null;
  for (const part of parts) {
    if (part === null) continue;
    first ??= part;
    for (const entry of part.entries) entries.push(entry);
    if (Array.isArray(part.pages)) for (const page of part.pages as unknown[]) pages.push(page);
  }
  return { creator: first?.creator, browser: first?.browser, pages, entries };
}
