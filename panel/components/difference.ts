/** A value cut in three: what it shares with the other value, what it does not, and what it shares again. */
export interface Pieces {
  readonly before: string;
  readonly middle: string;
  readonly after: string;
}

export interface Difference {
  readonly expected: Pieces;
  readonly received: Pieces;
}

/** Below this share of the shorter value, what is alike is chance, and pointing into the value would mislead. */
const LEAST_ALIKE = 1 / 4;

/** Where two values part and meet again: the common start, the common end, and the rest. */
export function difference(expected: string, received: string): Difference {
  const before = commonStart(expected, received);
  const after = commonEnd(expected.slice(before), received.slice(before));
  if (before + after <= Math.min(expected.length, received.length) * LEAST_ALIKE) {
    return { expected: cut(expected, 0, 0), received: cut(received, 0, 0) };
  }
  return { expected: cut(expected, before, after), received: cut(received, before, after) };
}

/** The one of several acceptable values that `received` is most like: the one it was probably meant to be. */
export function closest(acceptable: readonly [string, ...string[]], received: string): string {
  let best = acceptable[0];
  for (const candidate of acceptable) {
    if (alike(candidate, received) > alike(best, received)) best = candidate;
  }
  return best;
}

function alike(a: string, b: string): number {
  const before = commonStart(a, b);
  return before + commonEnd(a.slice(before), b.slice(before));
}

function cut(value: string, before: number, after: number): Pieces {
  return {
    before: value.slice(0, before),
    middle: value.slice(before, value.length - after),
    after: value.slice(value.length - after),
  };
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  // Half a surrogate pair would be shown as a broken character.
  return isHighSurrogate(a, length - 1) ? length - 1 : length;
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return isLowSurrogate(a, a.length - length) && length > 0 ? length - 1 : length;
}

function isHighSurrogate(value: string, at: number): boolean {
  return (value.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLowSurrogate(value: string, at: number): boolean {
  return (value.charCodeAt(at) & 0xfc00) === 0xdc00;
}
