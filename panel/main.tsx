import { render } from 'preact';
import { createAnalyzer } from '../src/analyze.ts';
import {
  canChooseFrame,
  openSource,
  permissions,
  reloadPage,
  showInNetwork,
  tabId,
} from '../src/capture/browser.ts';
import { connect } from '../src/capture/connect.ts';
import { chooseLanguage, speak } from '../src/words/language.ts';
import { Root } from './components/Root.tsx';
import { ownBrowser } from './own-rules.ts';
import { createSentCalls } from './sent-calls.ts';
import { createSettingsKeeper, keptSettings } from './settings.ts';
import { createAdmission } from './state/admission.ts';
import { createIntake } from './state/intake.ts';
import { currentOverride, type OverrideEvent } from './state/overrides.ts';
import type { PageActions } from './state/page-actions.ts';
import { hear, noPages } from './state/pages.ts';
import { createStore } from './state/store.ts';
import { duration } from './state/timing.ts';
import { applyTheme, followSystemTheme } from './theme.ts';

// Before anything is explained, and before anybody listens: entries are told once.
const language = chooseLanguage(navigator.languages);
try {
  await speak(language);
  document.documentElement.lang = language;
} catch (error) {
  // It stays English, as the page says of itself.
  console.error(error);
}

const feed = connect();
const analyzer = createAnalyzer({ live: true, browser: ownBrowser, inSlices: true });
const admission = createAdmission();
const intake = createIntake<Parameters<typeof analyzer.add>[0][number]>({
  take: analyzer.add,
  step: analyzer.step,
  isDone: analyzer.isDone,
  show: () => store.refresh(),
});
// A tab of its own is opened for one file.
const { record = false, ...view } = tabId === null ? {} : keptSettings();
const store = createStore(
  {
    ...analyzer,
    clear: () => {
      admission.clear();
      intake.clear();
      analyzer.clear();
    },
  },
  undefined,
  view,
);
let wantsRecord = record;
const keepSettings = createSettingsKeeper();
const keepAll = () => keepSettings({ ...store.get(), record: wantsRecord });
if (tabId !== null) store.subscribe(keepAll);
const sentCalls = createSentCalls();
let log = noPages;

if (tabId === null) followSystemTheme(document.documentElement);
else feed.onTheme((theme) => applyTheme(document.documentElement, theme));
if (tabId === null) store.setSource({ kind: 'alone' });
else feed.onState(store.setSource);
let isLive = false;
feed.onState(({ kind }) => {
  if (kind !== 'live' || isLive) return;
  isLive = true;
  if (wantsRecord) feed.record(true);
});
const tellVisible = () => feed.setVisible(document.visibilityState === 'visible');
feed.onState(({ kind }) => kind === 'live' && tellVisible());
addEventListener('visibilitychange', tellVisible);
feed.onEntries((entries) => intake.add(admission.admit(entries).map(sentCalls.tie)));
feed.onNavigated((document) => {
  if (!store.get().preserveLog) admission.leave(document.number);
  store.navigated(document);
});
feed.onRecorder(store.setRecorder);
feed.onPage(({ trouble, replaced, ...page }) => {
  store.setPage({ url: page.url, replaced, trouble });
  if (trouble !== null) return;
  const { pages } = log;
  log = hear(log, { pageref: null, ...page }, Date.now());
  if (log.pages === pages) return;
  analyzer.know({ pages: log.pages });
  intake.wake();
});

const tab = tabId;
/** Not waited for before the list is shown, and there when it is clicked for: browsers ask a person in that task only. */
const overriding = Promise.all([import('../src/capture/override-line.ts'), import('./judge-overrides.ts')]);
/** What was asked for meanwhile is judged by the headers that were set. */
async function overrideChanged(event: OverrideEvent): Promise<void> {
  store.overrideChanged(event);
  const [, { judgeOverrides }] = await overriding;
  judgeOverrides(analyzer, store.get().overrides);
  store.refresh();
}
const sending = () =>
  Promise.all([
    import('../src/capture/send-again.ts'),
    import('./state/request-again.ts'),
    import('../src/capture/asking-documents.ts'),
  ]);
const page: PageActions = {
  override:
    tab === null || permissions === null
      ? null
      : {
          async start(change) {
            const [{ startOverride }] = await overriding;
            let fromMs = Date.now();
            const trouble = await startOverride(
              tab,
              change,
              () => {
                fromMs = Date.now();
              },
              () => void overrideChanged({ kind: 'lost', nowMs: Date.now() }),
            );
            if (trouble === null) await overrideChanged({ kind: 'on', change, fromMs, nowMs: Date.now() });
            else if (trouble.kind === 'slow' || trouble.kind === 'failed')
              await overrideChanged({ kind: 'ended', fromMs, nowMs: Date.now() });
            return trouble;
          },
          async end() {
            const [{ endOverride }] = await overriding;
            const fromMs = Date.now();
            await endOverride();
            await overrideChanged({ kind: 'ended', fromMs, nowMs: Date.now() });
          },
        },
  onRunning: feed.onRunning,
  lookForRunning: feed.lookForRunning,
  record(on) {
    wantsRecord = on;
    keepAll();
    feed.record(on);
  },
  reloadAndRecord: feed.reloadAndRecord,
  // A URL in the filter is a part of it to be found; a space would end it.
  showInNetwork:
    showInNetwork === null
      ? null
      : (url) => showInNetwork?.(url.replace(/^https?:\/\//, '').split(' ')[0] ?? url),
  openSource: openSource === null ? null : ({ url, line, column }) => openSource?.(url, line, column),
  async readScripts(urls, document) {
    const { readScripts } = await import('../src/capture/page-scripts.ts');
    const scripts = await readScripts(urls);
    const now = store.get().pages.at(-1);
    return document !== null && now !== undefined && now.number !== document ? null : scripts;
  },
  reload: reloadPage,
  async sendAgain(item, request, from) {
    const [{ sendAgain }, { askerOf, askingDocument }] = await sending();
    const origin = askerOf(item);
    // The log of another browser names no scripts.
    const id = canChooseFrame() ? crypto.randomUUID() : null;
    const atMs = Date.now();
    if (id !== null && origin !== null) sentCalls.note({ ...request, id, atMs, origin });
    const sent = await sendAgain(request, { origin, from: from ?? askingDocument(item), id });
    const trial = currentOverride(store.get().overrides)?.fromMs ?? null;
    if (sent.kind === 'sent') store.sentAgain({ ...request, of: item.exchange.id, atMs, id, trial });
    return sent;
  },
  async askersOf(item) {
    const [, { askerOf, askingDocument }, { documentsOf }] = await sending();
    const origin = askerOf(item);
    const found = origin === null ? null : await documentsOf(origin);
    const urls = found !== null && 'documents' in found ? found.documents.map(({ url }) => url) : [];
    const asked = askingDocument(item);
    return asked !== null && urls.includes(asked) ? [asked, ...urls.filter((url) => url !== asked)] : urls;
  },
  async bodyOf(item) {
    const [, { sentBody }] = await sending();
    const bodies = await page.bodiesOf([item]);
    return sentBody(item, bodies.get(item.exchange.id) ?? null);
  },
  async bodiesOf(items) {
    const { requestBodies } = await import('../src/capture/request-bodies.ts');
    return requestBodies(
      items.map(({ exchange: { id, startedDateTime, hops } }) => {
        const [{ url, request }] = hops;
        return { id, url, method: request.method, startedDateTime };
      }),
    );
  },
};

const root = document.getElementById('root');
if (root !== null) render(<Root live={store} page={tab === null ? null : page} />, root);
// The first row would wait for the browser to load how numbers are written.
requestIdleCallback(() => [1, 1_000].map(duration));
