import type { Analyzed } from '../src/analyze.ts';
import type { HeaderList } from '../src/engine/fetch/header-list.ts';
import { isCorsHeader } from './cors-header.ts';

/** One thing that is not what it was; null: it was not sent. */
export interface Change {
  readonly phase: 'preflight' | 'actual';
  /** Lower case; `:status` is the status. */
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs in the responses and matters to CORS, hop by hop. */
export function changesBetween(before: Analyzed, after: Analyzed): readonly Change[] {
  const changes: Change[] = [];
  for (const [index, hop] of after.exchange.hops.entries()) {
    const was = before.exchange.hops[index];
    for (const phase of ['preflight', 'actual'] as const) {
      const response = phase === 'preflight' ? hop.preflight?.response : hop.response;
      const responseWas = phase === 'preflight' ? was?.preflight?.response : was?.response;
      const values = valuesOf(response ?? null);
      const valuesWere = valuesOf(responseWas ?? null);
      for (const name of new Set([...valuesWere.keys(), ...values.keys()])) {
        const [one, other] = [valuesWere.get(name) ?? null, values.get(name) ?? null];
        if (one !== other) changes.push({ phase, name, before: one, after: other });
      }
    }
  }
  return changes;
}

function valuesOf(
  response: { readonly status: number; readonly headers: HeaderList } | null,
): Map<string, string> {
  const values = new Map<string, string>();
  if (response === null) return values;
  values.set(':status', String(response.status));
  for (const [name, value] of response.headers) {
    const key = name.toLowerCase();
    if (!isCorsHeader(key)) continue;
    const earlier = values.get(key);
    values.set(key, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return values;
}
