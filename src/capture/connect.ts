import { onThemeChanged, tabId, themeName } from './browser.ts';
import type { TabDocument } from './documents.ts';
import type { Feed, FeedState, PageFacts, RecorderState, RunningState, Stop, Theme } from './feed.ts';
import { openLine, type ToCapture, type ToPanel } from './line.ts';

/** The devtools page is older than any panel; it may be busy, but not for long. */
const helloEveryMs = 250;
const hellosAtMost = 40;

/**
 * The panel's end of the line. Subscribe in the same task as you connect: entries are told once.
 * The last state, page and theme are told to whoever comes later, too.
 */
export function connect(): Feed {
  const entries = told<Parameters<Parameters<Feed['onEntries']>[0]>[0]>();
  const navigated = told<TabDocument>();
  const turned = told<undefined>();
  const page = told<PageFacts>('last');
  const state = told<FeedState>('last');
  const theme = told<Theme>('last');
  const recorder = told<RecorderState>('last');
  const running = told<RunningState>('last');

  theme.tell(themeOf(themeName()));
  onThemeChanged((name) => theme.tell(themeOf(name)));

  const { close, say } = tabId === null ? { close() {}, say() {} } : listen(tabId);
  state.tell(tabId === null ? { kind: 'unavailable', why: 'not in DevTools' } : { kind: 'connecting' });

  function listen(tab: number): { close(): void; say(message: ToCapture): void } {
    const line = openLine(tab);
    const say = (message: ToCapture): void => line.postMessage(message);
    const panel = crypto.randomUUID();
    let hellos = 0;
    const greeting = setInterval(greet, helloEveryMs);
    greet();

    function greet(): void {
      if (hellos++ < hellosAtMost) {
        say({ to: 'capture', kind: 'hello', panel });
      } else {
        clearInterval(greeting);
        state.tell({ kind: 'unavailable', why: 'the DevTools page does not respond' });
      }
    }

    line.onmessage = ({ data }: MessageEvent<ToPanel>) => {
      if (data.to !== 'panel') return;
      switch (data.kind) {
        case 'welcome':
          clearInterval(greeting);
          return state.tell({ kind: 'live', dropped: data.dropped, limit: data.limit });
        case 'entries':
          return entries.tell(data.entries);
        case 'navigated':
          return navigated.tell(data.document);
        case 'turned':
          return turned.tell(undefined);
        case 'page':
          return page.tell(data.page);
        case 'recorder':
          return recorder.tell(data.state);
        case 'running':
          return running.tell(data.state);
      }
    };

    const leave = (): void => {
      clearInterval(greeting);
      say({ to: 'capture', kind: 'bye' });
      line.close();
    };
    addEventListener('pagehide', leave);
    const close = (): void => {
      removeEventListener('pagehide', leave);
      leave();
    };
    return { close, say };
  }

  return {
    onEntries: entries.listen,
    onNavigated: navigated.listen,
    onTurned: turned.listen,
    onPage: page.listen,
    onState: state.listen,
    onTheme: theme.listen,
    onRecorder: recorder.listen,
    onRunning: running.listen,
    lookForRunning: () => say({ to: 'capture', kind: 'look' }),
    setVisible: (visible) => say({ to: 'capture', kind: 'visible', visible }),
    record: (on) => say({ to: 'capture', kind: 'record', on, reload: false }),
    reloadAndRecord: () => say({ to: 'capture', kind: 'record', on: true, reload: true }),
    close,
  };
}

/** Chromium's other names (`default`, formerly also `none`) and Firefox's `light` and `firebug` are light. */
function themeOf(name: string): Theme {
  return name === 'dark' ? 'dark' : 'light';
}

/** @param keep `last`: a listener that comes later is told the last value. */
function told<T>(keep?: 'last'): { tell(value: T): void; listen(listener: (value: T) => void): Stop } {
  const listeners = new Set<(value: T) => void>();
  let last: { value: T } | null = null;
  return {
    tell(value) {
      if (keep === 'last') last = { value };
      for (const listener of listeners) listener(value);
    },
    listen(listener) {
      listeners.add(listener);
      if (last !== null) listener(last.value);
      return () => listeners.delete(listener);
    },
  };
}
