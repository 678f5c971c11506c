import { render } from 'preact';
import { createAnalyzer } from '../src/analyze.ts';
import { openSource, permissions, showInNetwork, tabId } from '../src/capture/browser.ts';
import { connect } from '../src/capture/connect.ts';
import { chooseLanguage, speak } from '../src/words/language.ts';
import { Root } from './components/Root.tsx';
import { ownBrowser } from './own-rules.ts';
import { createAdmission } from './state/admission.ts';
import { createIntake } from './state/intake.ts';
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
const store = createStore({
  ...analyzer,
  clear: () => {
    admission.clear();
    intake.clear();
    analyzer.clear();
  },
});
let log = noPages;

if (tabId === null) followSystemTheme(document.documentElement);
else feed.onTheme((theme) => applyTheme(document.documentElement, theme));
if (tabId === null) store.setSource({ kind: 'alone' });
else feed.onState(store.setSource);
feed.onEntries((entries) => intake.add(admission.admit(entries)));
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
const overriding = import('../src/capture/override-line.ts');
const page: PageActions = {
  override:
    tab === null || permissions === null
      ? null
      : {
          async start(change) {
            const { startOverride } = await overriding;
            const trouble = await startOverride(tab, change, () => store.loseOverride(Date.now()));
            if (trouble === null) store.setOverride(change.target, Date.now());
            else if (trouble.kind === 'slow' || trouble.kind === 'failed')
              store.setOverride(null, Date.now());
            return trouble;
          },
          async end() {
            const { endOverride } = await overriding;
            await endOverride();
            store.setOverride(null, Date.now());
          },
        },
  record: feed.record,
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
  async sendAgain(item) {
    const sentMs = Date.now();
    const { sendAgain } = await import('../src/capture/send-again.ts');
    const { askerOf, requestAgain } = await import('./state/request-again.ts');
    const trouble = await sendAgain(requestAgain(item), askerOf(item));
    if (trouble === null) store.sentAgain(item, sentMs);
    return trouble;
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
