import type { HarEntry } from '../har/entry.ts';
import type { TabDocument } from './documents.ts';
import type { PageFacts, RecorderState, RunningState } from './feed.ts';

/**
 * The line between the devtools page and the panel: a BroadcastChannel named for the inspected tab, so that
 * several DevTools windows do not hear each other. There is no background page that could stand between.
 */
export type ToCapture =
  /** A panel is there and has nothing yet. Repeated until there is a reply; `panel` tells one panel from another. */
  | { readonly to: 'capture'; readonly kind: 'hello'; readonly panel: string }
  /** The panel goes away: keep what comes until another says hello. */
  | { readonly to: 'capture'; readonly kind: 'bye' }
  | { readonly to: 'capture'; readonly kind: 'record'; readonly on: boolean; readonly reload: boolean }
  /** Look for what still runs. */
  | { readonly to: 'capture'; readonly kind: 'look' }
  | { readonly to: 'capture'; readonly kind: 'visible'; readonly visible: boolean };

export type ToPanel = { readonly to: 'panel' } & (
  | { readonly kind: 'welcome'; readonly dropped: number; readonly limit: number }
  | { readonly kind: 'entries'; readonly entries: readonly HarEntry[] }
  | { readonly kind: 'navigated'; readonly document: TabDocument }
  /** What the new document had asked for before it was known has been told. */
  | { readonly kind: 'turned' }
  | { readonly kind: 'page'; readonly page: PageFacts }
  | { readonly kind: 'recorder'; readonly state: RecorderState }
  | { readonly kind: 'running'; readonly state: RunningState }
);

export function openLine(tabId: number): BroadcastChannel {
  return new BroadcastChannel(`cors-lens:${tabId}`);
}
