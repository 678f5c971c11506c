import { type Analyzed, type Analyzer, profileOf } from '../src/analyze.ts';
import { createHeadersSetJudge } from '../src/analyze-headers-set.ts';
import { documentsOf } from '../src/capture/asking-documents.ts';
import { canChooseFrame } from '../src/capture/browser.ts';
import { endOverride, startOverride } from '../src/capture/override-line.ts';
import { entryOf } from '../src/capture/recorder/entry-of-call.ts';
import { refusedByPolicy } from '../src/capture/recorder/never-sent.ts';
import { requestBodies } from '../src/capture/request-bodies.ts';
import { type Sent, sendAgain } from '../src/capture/send-again.ts';
import type { HarEntry } from '../src/har/entry.ts';
import { parseUrl } from '../src/url/parse-url.ts';
import { ownBrowser } from './own-rules.ts';
import { createSentCalls, type SentCall } from './sent-calls.ts';
import { afterOverride, currentOverride, type OverrideEvent } from './state/overrides.ts';
import type { OverrideActions, PageActions } from './state/page-actions.ts';
import type { SentAgain } from './state/repeats.ts';
import { askerOf, askingDocument, sentBody } from './state/request-again.ts';
import type { Store } from './state/store.ts';

/** What can be asked of the inspected tab, and how what comes of it is told from the page's own. */
export interface TabActions
  extends Omit<OverrideActions, 'asksInTab'>,
    Pick<PageActions, 'sendAgain' | 'askersOf' | 'bodyOf' | 'bodiesOf'> {
  /** An entry, with what is known of a call that was sent from here. */
  tie(entry: HarEntry): HarEntry;
}

/** How often it is asked whether a call was stopped, and how many times: its entry comes sooner where there is one. */
const [askAgainMs, askAtMost] = [250, 30];

/** Above all that the log has: entries of calls that it has none of. */
const firstIndex = 1e9;

/**
 * Only who clicks needs it: it is loaded apart.
 *
 * @param tell an entry of a call that the log has none of
 */
export function createTabActions(
  tab: number,
  store: Store<HarEntry>,
  analyzer: Pick<Analyzer, 'askFirst'>,
  tell: (entry: HarEntry) => void,
): TabActions {
  let nextIndex = firstIndex;
  const sentCalls = createSentCalls();
  const headersSet = createHeadersSetJudge(profileOf(ownBrowser));

  /** What was asked for meanwhile is judged by the headers that were set. */
  function overrideChanged(event: OverrideEvent): void {
    const overrides = afterOverride(store.get().overrides, event);
    headersSet.know(overrides);
    analyzer.askFirst(headersSet.judge);
    store.setOverrides(overrides);
  }

  /** A policy of the page's stops a call before it is a request: then nothing of it ever comes, but from the recorder. */
  async function tellStop(call: SentCall, sent: Sent): Promise<void> {
    for (let i = 0; i < askAtMost; i++) {
      await new Promise((later) => setTimeout(later, askAgainMs));
      if (sentCalls.isTied(call.id)) return;
      const { recorder, pages } = store.get();
      if (!(await sent.isStopped())) continue;
      // The recorder tells it itself, where it was in the page by then.
      if (recorder.kind === 'on' && i + 1 < askAtMost) continue;
      const { id, atMs, credentials, mode, redirect, origin, method } = call;
      const url = parseUrl(call.url)?.href.replace(/#.*$/s, '') ?? call.url;
      const made = { id: 0, kind: 'fetch', atMs, url, origin, method, mode, redirect } as const;
      const rest = { credentialsMode: credentials, headerNames: null, callSite: null, stack: [] };
      const document = pages.at(-1)?.number;
      const entry = entryOf({ ...made, ...rest }, refusedByPolicy, nextIndex++);
      sentCalls.has(id, entry);
      tell({ ...entry, sentAs: { id, atMs }, ...(document === undefined ? {} : { document }) });
      return;
    }
  }

  /** Calls of one URL that have no name are told apart by their order: each waits for the row of the one before. */
  async function settledBefore({ url, method }: { url: string; method: string }): Promise<void> {
    const isAlike = (sent: SentAgain) => sent.url === url && sent.method === method;
    for (let i = 0; i < askAtMost && store.get().repeats.waiting.some(isAlike); i++) {
      await new Promise((later) => setTimeout(later, askAgainMs));
    }
  }

  async function bodiesOf(items: readonly Analyzed[]): Promise<ReadonlyMap<string, string>> {
    return requestBodies(
      items.map(({ exchange: { id, startedDateTime, hops } }) => {
        const [{ url, request }] = hops;
        return { id, url, method: request.method, startedDateTime };
      }),
    );
  }

  return {
    tie: sentCalls.tie,
    async start(change) {
      let fromMs = Date.now();
      const isSetting = () => {
        fromMs = Date.now();
      };
      const isLost = () => overrideChanged({ kind: 'lost', nowMs: Date.now() });
      const trouble = await startOverride(tab, change, isSetting, isLost);
      const nowMs = Date.now();
      if (trouble === null) overrideChanged({ kind: 'on', change, fromMs, nowMs });
      else if (trouble.kind === 'slow' || trouble.kind === 'failed') {
        overrideChanged({ kind: 'ended', fromMs, nowMs });
      }
      return trouble;
    },
    async end() {
      const fromMs = Date.now();
      await endOverride();
      overrideChanged({ kind: 'ended', fromMs, nowMs: Date.now() });
    },
    async sendAgain(item, request, from) {
      const origin = askerOf(item);
      // The log of another browser names no scripts.
      const id = canChooseFrame() ? crypto.randomUUID() : null;
      if (id === null) await settledBefore(request);
      const atMs = Date.now();
      const trial = currentOverride(store.get().overrides)?.fromMs ?? null;
      const call = id === null || origin === null ? null : { ...request, id, atMs, origin };
      if (call !== null) sentCalls.note(call);
      const sent = await sendAgain(request, { origin, from: from ?? askingDocument(item), id });
      if (call !== null) sentCalls.asked(call.id, Date.now());
      if (sent.kind === 'sent') {
        store.sentAgain({ ...request, of: item.exchange.id, atMs, id, trial });
        if (call !== null) void tellStop(call, sent);
      }
      return sent;
    },
    async askersOf(item) {
      const origin = askerOf(item);
      const found = origin === null ? null : await documentsOf(origin);
      const urls = found !== null && 'documents' in found ? found.documents.map(({ url }) => url) : [];
      const asked = askingDocument(item);
      return asked !== null && urls.includes(asked) ? [asked, ...urls.filter((url) => url !== asked)] : urls;
    },
    async bodyOf(item) {
      const bodies = await bodiesOf([item]);
      return sentBody(item, bodies.get(item.exchange.id) ?? null);
    },
    bodiesOf,
  };
}
