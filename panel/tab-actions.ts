import { type Analyzed, type Analyzer, profileOf } from '../src/analyze.ts';
import { createHeadersSetJudge } from '../src/analyze-headers-set.ts';
import { documentsOf } from '../src/capture/asking-documents.ts';
import { canChooseFrame } from '../src/capture/browser.ts';
import { endOverride, startOverride } from '../src/capture/override-line.ts';
import { requestBodies } from '../src/capture/request-bodies.ts';
import { sendAgain } from '../src/capture/send-again.ts';
import type { HarEntry } from '../src/har/entry.ts';
import { ownBrowser } from './own-rules.ts';
import { createSentCalls } from './sent-calls.ts';
import { afterOverride, currentOverride, type OverrideEvent } from './state/overrides.ts';
import type { OverrideActions, PageActions } from './state/page-actions.ts';
import { askerOf, askingDocument, sentBody } from './state/request-again.ts';
import type { Store } from './state/store.ts';

/** What can be asked of the inspected tab, and how what comes of it is told from the page's own. */
export interface TabActions
  extends OverrideActions,
    Pick<PageActions, 'sendAgain' | 'askersOf' | 'bodyOf' | 'bodiesOf'> {
  /** An entry, with what is known of a call that was sent from here. */
  tie(entry: HarEntry): HarEntry;
}

/** Only who clicks needs it: it is loaded apart. */
export function createTabActions(
  tab: number,
  store: Store<HarEntry>,
  analyzer: Pick<Analyzer, 'askFirst'>,
): TabActions {
  const sentCalls = createSentCalls();
  const headersSet = createHeadersSetJudge(profileOf(ownBrowser));

  /** What was asked for meanwhile is judged by the headers that were set. */
  function overrideChanged(event: OverrideEvent): void {
    const overrides = afterOverride(store.get().overrides, event);
    headersSet.know(overrides);
    analyzer.askFirst(headersSet.judge);
    store.setOverrides(overrides);
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
      const atMs = Date.now();
      const trial = currentOverride(store.get().overrides)?.fromMs ?? null;
      if (id !== null && origin !== null) sentCalls.note({ ...request, id, atMs, origin });
      const sent = await sendAgain(request, { origin, from: from ?? askingDocument(item), id });
      if (sent.kind === 'sent') store.sentAgain({ ...request, of: item.exchange.id, atMs, id, trial });
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
