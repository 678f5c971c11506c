import type { HarEntry } from '../har/entry.ts';
import type { TabDocument } from './documents.ts';

/** Ends a subscription. */
export type Stop = () => void;

export type Theme = 'light' | 'dark';

export type PermissionReply = 'granted' | 'denied' | 'prompt';

/** What the inspected page says of itself; null: not known. */
export interface PageFacts {
  readonly url: string | null;
  /** When the page came to be: milliseconds since the epoch. */
  readonly sinceMs: number | null;
  readonly secureContext: boolean | null;
  /** State of the Local Network Access permissions; null: not supported, or not to be asked. */
  readonly permissions: {
    readonly 'local-network': PermissionReply | null;
    readonly 'loopback-network': PermissionReply | null;
  } | null;
  /** When it was asked for them: what they become later, they were not then. Milliseconds since the epoch. */
  readonly askedMs: number | null;
  /** What the page has replaced of that through which it was to be asked, by name: nothing is taken from those. */
  readonly replaced: readonly string[];
  /** Why the page could not be asked, in the browser's words; null: it replied. */
  readonly trouble: string | null;
}

/** Whether the calls of the page are recorded, and how well. */
export type RecorderState =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'on';
      /** It was there before the page's own scripts. */
      readonly fromStart: boolean;
      /** Frames of other origins, whose calls it cannot see. */
      readonly unreachable: number;
      /** Calls there was no room for. */
      readonly lost: number;
      /** What the page has replaced of that through which its calls are recorded, by name. */
      readonly replaced: readonly string[];
      /** The page has locked some of what it makes calls with. */
      readonly locked: boolean;
      /** Its workers, whose calls are not heard: each has functions of its own. `url` null: not known. */
      readonly workers: readonly {
        readonly kind: 'worker' | 'sharedworker' | 'serviceworker';
        readonly url: string | null;
      }[];
      /** Why the page could not be asked, in the browser's words; null: it replies. */
      readonly trouble: string | null;
    };

/** What is known of requests that still run. */
export interface RunningState {
  /** When the browser's log was last read for them. Milliseconds since the epoch. */
  readonly atMs: number;
  readonly running: number;
  /** Running ones there was no room for: there is for `limit`. */
  readonly leftOut: number;
  readonly limit: number;
  /** false: the log is too long to be read unless somebody asks for it. */
  readonly byItself: boolean;
}

/** How far the panel's line to the devtools page has come. */
export type FeedState =
  | { readonly kind: 'connecting' }
  /** `dropped`: entries let go because more than `limit` came before a panel was there to take them. */
  | { readonly kind: 'live'; readonly dropped: number; readonly limit: number }
  /** No devtools page responds: the page is outside DevTools, or DevTools was closed. */
  | { readonly kind: 'unavailable'; readonly why: string };

/**
 * Everything captured of one inspected tab, past and to come: what `connect()` of connect.ts gives the panel. It has what the
 * browser's log had when the capture started. Entries and navigations are told once, so listen in the task that connects.
 */
export interface Feed {
  /** Batches in order of `index`. An entry whose index was seen before stands in the place of the earlier one. */
  onEntries(listener: (entries: readonly HarEntry[]) => void): Stop;
  /** The inspected tab has another document; its entries follow, those of earlier ones may as well. */
  onNavigated(listener: (document: TabDocument) => void): Stop;
  /** What the new document had asked for before it was known has been told. */
  onTurned(listener: () => void): Stop;
  onPage(listener: (page: PageFacts) => void): Stop;
  onState(listener: (state: FeedState) => void): Stop;
  /** Told at once, then at every change. */
  onTheme(listener: (theme: Theme) => void): Stop;
  onRecorder(listener: (state: RecorderState) => void): Stop;
  /** Begins to record the page's calls, or ends it; it stays so while DevTools are open. */
  record(on: boolean): void;
  /** Begins, and reloads the page, so that what it calls as it starts is recorded, too. */
  reloadAndRecord(): void;
  onRunning(listener: (state: RunningState) => void): Stop;
  /** Looks at once for what still runs; else it is done now and then while a person sees the panel. */
  lookForRunning(): void;
  setVisible(visible: boolean): void;
  close(): void;
}
