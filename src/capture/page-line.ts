/** What an extension asks of the inspected window. */
export interface InspectedWindow {
  eval(...given: readonly unknown[]): Promise<unknown>;
  reload(options: object): void;
}

interface Line {
  readonly window: InspectedWindow;
  close(): void;
}

/** One that was just replaced may still be responding. */
const keptAtMost = 2;

/** A reload injects its script until the page has loaded. In milliseconds. */
const reloadAtMostMs = 60_000;

const lines: Line[] = [];

/**
 * A new connection to the document that is in the tab now. Firefox has one for each page of an extension, and does not
 * keep it right: it changes from one document to the next some time after DevTools tell of it, and once the tab lets go of
 * a page that it kept for *back* (from the fourth page on, also at `pushState`) it is dead for good: Firefox takes
 * the end of the old target for the end of the newest (`getTarget` in devtools/server/actors/descriptors/tab.js, 153).
 * A page that has not asked yet has none, so a frame is a page that has not asked. Rejects where there can be none.
 */
export async function openPageLine(): Promise<InspectedWindow> {
  const line = await openLine();
  lines.push(line);
  while (lines.length > keptAtMost) lines.shift()?.close();
  return line.window;
}

/** Reloads the page over a connection that is kept until the script has been injected. Rejects as above. */
export async function reloadOverLine(options: object): Promise<void> {
  const { window, close } = await openLine();
  window.reload(options);
  setTimeout(close, reloadAtMostMs);
}

async function openLine(): Promise<Line> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = '/src/capture/page-line.html';
  const loaded = new Promise((resolve, reject) => {
    frame.onload = resolve;
    frame.onerror = reject;
  });
  document.documentElement.append(frame);
  await loaded;
  type Page = { readonly browser?: { readonly devtools?: { readonly inspectedWindow?: InspectedWindow } } };
  const window = (frame.contentWindow as Page | null)?.browser?.devtools?.inspectedWindow;
  if (window !== undefined) return { window, close: () => frame.remove() };
  frame.remove();
  throw new Error('no connection to the inspected page');
}
