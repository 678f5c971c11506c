import type { Loading } from './navigation-requests.ts';

/** What a document said about who it is. */
export interface Identity {
  /** What it was marked with; null: it could not be asked. */
  readonly mark: number | null;
  /** Of one that could not be asked, in DevTools' own log, by the number in `pageref`; null: the log does not tell. */
  readonly newestPage?: number | null;
  /** Chromium: since when one that was kept is seen again, in milliseconds since the epoch; null: it does not say. */
  readonly shownMs?: number | null;
  /** Firefox alone, whose entries name no page. */
  readonly firefox?: {
    /** When it was asked. It was there then. Milliseconds since the epoch. */
    readonly askedAtMs: number;
    /** Where a new one is now; null: it did not say, or it is none. */
    readonly url: string | null;
    /** Since when one is there that was never there before; null: it did not say, or cannot. */
    readonly sinceMs: number | null;
    /** It was there before, and was kept. */
    readonly kept: boolean;
    /** How a new one was loaded; null: it did not say. */
    readonly loading: Loading | null;
  };
}
