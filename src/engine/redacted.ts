const words =
  'redacted|removed|masked|hidden|sanitized|sanitised|anonymized|anonymised|filtered|omitted|stripped';

/** A word alone, in brackets or without; the same sign many times; either within the rest of a value. */
const patterns = [
  new RegExp(`^[\\s"'_#-]*(?:${words})[\\s"'_#-]*$`, 'i'),
  new RegExp(`[[<({](?:${words})[\\])>}]`, 'i'),
  // Two stars are a server's own mistake.
  /\*{3}|^[x#•█]{3,}$/i,
];

/** Whether somebody put this in the place of a header's value before the capture was handed on: what it was is unknown. */
export function isRedacted(value: string): boolean {
  return value.length < 1000 && patterns.some((pattern) => pattern.test(value));
}

/** What is known of a header's value. */
export function unlessRedacted(value: string | null): string | null {
  return value === null || isRedacted(value) ? null : value;
}
