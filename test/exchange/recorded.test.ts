import { describe, expect, it } from 'vitest';
import { RefusedRedirects } from '../../src/capture/refused-redirects.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { assembleExchanges } from '../../src/exchange/assemble.ts';
import { createAssembler } from '../../src/exchange/assembler.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { finalLog, type Recording, readRecordings } from '../browser/recording.ts';

const context = { browser: { name: 'chromium', version: 156 } } as const;
const recordings = [...readRecordings('156').values()].map((one) => [one.scenario, one] as const);

/** A request with its hops, as CDP tells of it. */
interface Told {
  readonly hops: readonly string[];
  /** How many preflights were sent for it. */
  readonly preflights: number;
}

/** What CDP tells of the run: it gives each preflight the id of its request. */
function truth({ truth: requests }: Recording): readonly Told[] {
  return requests
    .filter(({ resourceType }) => resourceType !== 'Preflight')
    .map(({ id, hops }) => ({
      // Chromium tells extensions of http and WebSockets only.
      hops: hops
        .filter(({ url }) => /^(?:http|ws)s?:/.test(url))
        .map(({ method, url }) => `${method} ${url}`),
      preflights: requests.filter(({ preflightFor }) => preflightFor === id).length,
    }));
}

function told(exchange: Exchange): Told {
  return {
    hops: exchange.hops.map(({ request, url }) => `${request.method} ${url}`),
    preflights: exchange.hops.filter(({ preflight }) => preflight !== null).length,
  };
}

/** The page's own document, and that of the frame, stand before the entries of the run. */
function ofRun(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.filter(({ hops: [{ entry, url }] }) => entry !== 0 && !url.includes('/frame/'));
}

function byText(all: readonly Told[]): readonly string[] {
  return all.map((one) => JSON.stringify(one)).sort();
}

/** CDP's ids of the requests an exchange's preflights were sent for: one, if they are all its own. */
function requestIds(exchange: Exchange, entries: readonly HarEntry[]): readonly (string | null)[] {
  const ids = exchange.hops.flatMap(({ preflight }) =>
    preflight === null ? [] : [entries[preflight.entry]?.initiator?.requestId ?? null],
  );
  return [...new Set(ids)];
}

describe.each(recordings)('exchanges recorded of %s', (_, recording) => {
  const refused = new RefusedRedirects();
  const events = recording.entries.map((raw, index) => {
    const entry = readEntry(raw, index);
    const told = { ...entry, index: refused.take(entry) ?? index };
    refused.note(told);
    return told;
  });
  const delivered = events.filter(
    (entry, at) => !events.some((later, i) => i > at && later.index === entry.index),
  );
  const logged = finalLog(recording).map((raw, index) => readEntry(raw, index));

  it.each([
    ['as delivered', delivered],
    ['as logged', logged],
  ])('are Chromium’s requests, with their hops and preflights: %s', (__, entries) => {
    const exchanges = ofRun(assembleExchanges(entries, context));
    expect(byText(exchanges.map(told))).toEqual(byText(truth(recording)));
    for (const exchange of exchanges) expect(requestIds(exchange, entries).length).toBeLessThan(2);
  });

  it('are the same one by one', () => {
    const assembler = createAssembler(context);
    for (const entry of delivered) assembler.add([entry]);
    const strip = ({ id: ___, alike: ____, ...rest }: Exchange) => rest;
    expect(assembler.exchanges().map(strip)).toEqual(assembleExchanges(delivered, context).map(strip));
  });

  it('come from the origin of the document that asked, or from a frame without one', () => {
    const pages = [{ pageref: null, ...recording.page, sinceMs: null }];
    for (const { origin, hops } of ofRun(assembleExchanges(delivered, { ...context, pages }))) {
      const request = recording.truth.find((one) => one.hops[0]?.url === hops[0].url && !one.preflightFor);
      // Of a WebSocket CDP names no document, and of a frame the one it loads.
      const isFrame = request?.resourceType === 'Document';
      const documentUrl = (!isFrame && request?.documentUrl) || recording.page.url;
      const sandboxed = recording.scenario.startsWith('sandboxed-');
      expect(origin.candidates).toEqual([sandboxed ? 'null' : new URL(documentUrl).origin]);
      expect(origin.source).not.toBe('nothing');
    }
  });
});
