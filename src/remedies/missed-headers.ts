import type { Remedy } from './remedy.ts';

/** Response headers, lower case, that have to be exposed before the page can do what it is made for. */
export function missedHeaders(remedies: readonly Remedy[]): readonly string[] {
  return remedies
    .filter(({ id }) => id === 'expose-headers')
    .flatMap(({ evidence: { names = '' } }) => names.split(', ').filter((name) => name !== ''));
}
