import { canReadLogAnyTime, tabId } from './browser.ts';
import { openLine } from './line.ts';

/**
 * Captures the inspected tab from the first time that somebody looks at the panel: what came before, DevTools' own log has.
 * Until then nothing is listened to and nothing asked, as each costs the page and DevTools. An event costs DevTools some
 * 0.5 ms, an entry that is read from the log 0.04 (Chromium 156).
 *
 * The log is emptied with each new document, and while Firefox reads it, what comes meanwhile is lost. So in Firefox, and
 * where earlier documents are wanted, the capture starts with DevTools.
 *
 * @param isAllWanted whether what earlier documents asked for is wanted, too
 * @returns to be told when the panel comes to the front, and when another does
 */
export function captureFromFirstLook(isAllWanted: boolean): (shown: boolean) => void {
  const tab = tabId;
  if (tab === null) return () => {};
  const line = openLine(tab);
  let capture: Promise<(shown: boolean) => void> | null = null;
  let heard: MessageEvent | null = null;
  const start = (): void => {
    capture ??= import('./capture.ts').then(({ startCapture }) => {
      const show = startCapture(line);
      if (heard !== null) line.dispatchEvent(new MessageEvent('message', { data: heard.data }));
      return show;
    });
  };
  // DevTools that open with the panel in front may have shown it before they tell.
  line.onmessage = (event) => {
    heard = event;
    start();
  };
  if (isAllWanted || !canReadLogAnyTime()) start();
  return (shown) => {
    if (shown) start();
    void capture?.then((show) => show(shown));
  };
}
