import type { Exchange } from '../../../src/engine/exchange.ts';
import { assembleExchanges } from '../../../src/exchange/assemble.ts';
import type { AssemblyContext } from '../../../src/exchange/context.ts';
import { readEntry } from '../../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../../har/raw-entry.ts';

export const chromium = { browser: { name: 'chromium', version: 156 } } as const;

export const firefox = { browser: { name: 'firefox', version: 153 } } as const;

/** The exchange of the last entry; those before it are what the capture knows besides. */
export function exchangeOf(
  parts: readonly RawEntryParts[],
  context: Partial<AssemblyContext> = chromium,
): Exchange {
  const exchanges = assembleExchanges(
    parts.map((part, index) => readEntry(rawEntry(part), index)),
    context,
  );
  return exchanges.at(-1) as Exchange;
}

export const preflight: RawEntryParts = {
  method: 'OPTIONS',
  type: 'preflight',
  start: 1,
  time: 2,
  request: ['Host: api.test', 'Origin: https://app.test', 'Access-Control-Request-Method: PUT'],
};

export type Candidates = readonly string[];
