import { render } from 'preact';
import { createAnalyzer } from '../src/analyze.ts';
import { openSource, permissions, reloadPage, showInNetwork, tabId } from '../src/capture/browser.ts';
import { connect } from '../src/capture/connect.ts';
import type { HarEntry } from '../src/har/entry.ts';
import { chooseLanguage, speak } from '../src/words/language.ts';
import { Root } from './components/Root.tsx';
import { networkFilter } from './network-filter.ts';
import { ownBrowser } from './own-rules.ts';
import { createSettingsKeeper, keptSettings } from './settings.ts';
import { createAdmission } from './state/admission.ts';
import { createIntake } from './state/intake.ts';
import type { PageActions } from './state/page-actions.ts';
import { hear, noPages } from './state/pages.ts';
import { createStore } from './state/store.ts';
import { duration } from './state/timing.ts';
import { createTurning } from './state/turning.ts';
import type { TabActions } from './tab-actions.ts';
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
const intake = createIntake<HarEntry>({
  take: analyzer.add,
  step: analyzer.step,
  isDone: analyzer.isDone,
  show: (isAll) => {
    if (turning.mayShow(isAll)) store.refresh();
  },
});
const turning = createTurning(() => store.refresh());
// A tab of its own is opened for one file.
const { record = false, ...view } = tabId === null ? {} : keptSettings();
const store = createStore(
  {
    ...analyzer,
    clear: (by) => {
      if (by === 'person') admission.clear();
      intake.clear();
      analyzer.clear();
    },
  },
  undefined,
  { place: 'problems', ...view },
);
let wantsRecord = record;
const keepSettings = createSettingsKeeper();
const keepAll = () => keepSettings({ ...store.get(), record: wantsRecord });
if (tabId !== null) store.subscribe(keepAll);
/** Until something can be sent from here, nothing was. */
let tie = (entry: HarEntry): HarEntry => entry;
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
feed.onEntries((entries) => intake.add(admission.admit(entries).map((entry) => tie(entry))));
feed.onNavigated((document) => {
  if (!store.get().preserveLog) {
    admission.leave(document.number);
    turning.begin();
  }
  store.navigated(document);
});
feed.onTurned(() => {
  turning.told();
  intake.show();
});
feed.onRecorder(store.setRecorder);
feed.onPage(({ trouble, replaced, askedMs, ...page }) => {
  store.setPage({ url: page.url, replaced, trouble });
  if (trouble !== null) return;
  const { pages } = log;
  log = hear(log, { pageref: null, ...page }, askedMs ?? Date.now());
  if (log.pages === pages) return;
  analyzer.know({ pages: log.pages });
  intake.wake();
});

/** Not waited for before the list is shown, and there when it is clicked for: browsers ask a person in that task only. */
const acting = tabId === null ? null : loadActions(tabId);
async function loadActions(tab: number): Promise<TabActions> {
  const { createTabActions } = await import('./tab-actions.ts');
  const actions = createTabActions(tab, store, analyzer, (entry) => intake.add([entry]));
  tie = actions.tie;
  return actions;
}

/** null: there is no page, as where a file is shown. */
const page: PageActions | null = acting && {
  override: {
    asksInTab: permissions === null,
    start: async (change) => (await acting).start(change),
    end: async () => (await acting).end(),
  },
  onRunning: feed.onRunning,
  lookForRunning: feed.lookForRunning,
  record(on) {
    wantsRecord = on;
    keepAll();
    feed.record(on);
  },
  reloadAndRecord: feed.reloadAndRecord,
  showInNetwork: showInNetwork === null ? null : (url) => showInNetwork?.(networkFilter(url)),
  openSource: openSource === null ? null : ({ url, line, column }) => openSource?.(url, line, column),
  async readScripts(urls, document) {
    const { readScripts } = await import('../src/capture/page-scripts.ts');
    const scripts = await readScripts(urls, document);
    const now = store.get().pages.at(-1);
    return document !== null && now !== undefined && now.number !== document ? null : scripts;
  },
  reload: reloadPage,
  before: async () => (await import('../src/capture/before-devtools.ts')).countBefore(),
  sendAgain: async (item, request, from) => (await acting).sendAgain(item, request, from),
  askersOf: async (item) => (await acting).askersOf(item),
  bodyOf: async (item) => (await acting).bodyOf(item),
  bodiesOf: async (items) => (await acting).bodiesOf(items),
};

const root = document.getElementById('root');
if (root !== null) render(<Root live={store} page={page} />, root);
// The first row would wait for the browser to load how numbers are written.
requestIdleCallback(() => [1, 1_000].map(duration));
