import { type Analyzed, browserOfUserAgent, createAnalyzer, profileOf } from '../../analyze.ts';
import { analyzeReported } from '../../analyze-reported.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { HarEntry } from '../../har/entry.ts';
import { captureByProtocol, type ProtocolCapture } from '../../protocol/capture.ts';
import type { ProtocolClient } from '../../protocol/client.ts';
import type { ProtocolPage } from '../../protocol/pages.ts';
import { Teller } from './teller.ts';

/** Milliseconds after which an exchange that was told is let go of. */
const keptMs = 10_000;

/** A browser that is watched: what it does, decided as it happens. */
export interface WatchSession {
  /** What is to be told now, each once. */
  news(): readonly Analyzed[];
  /** All that was not told yet, the session being over. */
  rest(): readonly Analyzed[];
  /** Whether a request runs that will end by itself: no WebSocket, and no event stream. */
  isBusy(): boolean;
  readonly capture: ProtocolCapture;
  readonly browser: { readonly name: 'chromium'; readonly version: number | null };
}

/**
 * @param keepsAll the entries are wanted in the end
 * @throws where the client cannot be asked at all
 */
export async function startSession(
  client: ProtocolClient,
  product: string,
  { keepsAll, onCrash }: { readonly keepsAll: boolean; readonly onCrash: () => void },
): Promise<WatchSession> {
  const capture = await captureByProtocol(client, { onCrash });
  const version = browserOfUserAgent(product)?.version ?? null;
  const browser = { name: 'chromium', version } as const;
  const profile = profileOf(browser);
  const analyzer = createAnalyzer({ browser, live: true });
  const judged = new WeakMap<Exchange, Analyzed | null>();
  const teller = new Teller();
  /** Nothing is worked out of what will be another soon. */
  const running = new Map<number, HarEntry>();
  let pages: readonly ProtocolPage[] = [];
  let cleanedMs = 0;
  let ended: readonly Analyzed[] = [];

  analyzer.askFirst((exchange) => {
    const known = judged.get(exchange);
    if (known !== undefined) return known;
    const analyzed = analyzeReported(exchange, profile);
    judged.set(exchange, analyzed);
    return analyzed;
  });

  function read(): readonly Analyzed[] {
    if (!capture.hasNews()) return ended;
    if (capture.pages() !== pages) {
      pages = capture.pages();
      analyzer.know({ pages: pages.map((page) => ({ ...page, permissions: null })) });
    }
    for (const entry of capture.take()) {
      if (entry.running) running.set(entry.index, entry);
      else {
        running.delete(entry.index);
        analyzer.add([entry]);
      }
    }
    ended = analyzer.analyzed();
    return ended;
  }

  /** What runs when the session is over is told as that. */
  function readAll(): readonly Analyzed[] {
    read();
    if (running.size === 0) return ended;
    analyzer.add([...running.values()]);
    return analyzer.analyzed();
  }

  /** What was told long ago bears on nothing any more. */
  function letGo(now: number): void {
    if (now - cleanedMs < 1_000) return;
    cleanedMs = now;
    const old = new Set(teller.old(now, keptMs));
    if (old.size === 0) return;
    const gone = ended.filter(({ exchange }) => old.has(exchange.id));
    if (!keepsAll) capture.forget(gone.flatMap(({ exchange }) => entriesOf(exchange)));
    analyzer.forget(old);
    teller.forget([...old]);
    ended = analyzer.analyzed();
  }

  return {
    capture,
    browser,
    news() {
      const now = Date.now();
      const news = teller.news(read(), now);
      letGo(now);
      return news;
    },
    rest: () => teller.rest(readAll()),
    isBusy: () => [...running.values()].some((entry) => !endless.has(entry.resourceType ?? '')),
  };
}

const endless: ReadonlySet<string> = new Set(['websocket', 'eventsource', 'webtransport']);

function entriesOf({ hops }: Exchange): readonly number[] {
  return hops.flatMap(({ entry, preflight }) =>
    [entry, preflight?.entry ?? null].filter((at) => at !== null),
  );
}
