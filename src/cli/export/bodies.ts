import type { Analyzed } from '../../analyze.ts';
import type { RawEntries } from '../../har/read-log.ts';

/** What was sent, by the exchange's id, from the HAR itself: everything before this leaves bodies alone. */
export function bodiesOf(entries: RawEntries, items: readonly Analyzed[]): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>();
  for (const { exchange } of items) {
    const [{ entry }] = exchange.hops;
    if (entry === null) continue;
    const text = field(field(field(entries.at(entry), 'request'), 'postData'), 'text');
    if (typeof text === 'string' && text !== '') bodies.set(exchange.id, text);
  }
  return bodies;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
