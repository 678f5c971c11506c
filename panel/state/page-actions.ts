import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analyzed } from '../../src/analyze.ts';
import type { RequestsBefore } from '../../src/capture/before-devtools.ts';
import type { RunningState } from '../../src/capture/feed.ts';
import type { CallSite } from '../../src/engine/exchange.ts';
import type { Change } from './overrides.ts';
import type { RequestAgain, SentBody } from './request-again.ts';

/** What the panel can ask of the inspected page and of DevTools. */
export interface PageActions {
  /** Tells what is known of calls that still run, now and whenever it changes. */
  onRunning(listener: (state: RunningState) => void): () => void;
  /** Looks at once for what still runs. */
  lookForRunning(): void;
  record(on: boolean): void;
  reloadAndRecord(): void;
  /** Shows a line of a source in DevTools; null: this browser lets no panel do so. */
  readonly openSource: ((site: CallSite & { readonly line: number }) => void) | null;
  /**
   * The texts of scripts by URL, as far as DevTools have them, and the URLs of all that they can show. null: another
   * document is there by now, whose scripts may differ.
   *
   * @param document the one that loaded them; null: not known
   */
  readScripts(urls: readonly string[], document: number | null): Promise<PageScripts | null>;
  /** Shows the requests to a URL in the browser's own Network panel; null: this browser lets no panel do so. */
  readonly showInNetwork: ((url: string) => void) | null;
  reload(): void;
  /** What the page asked for before DevTools listened; null: that is not known. */
  before(): Promise<RequestsBefore | null>;
  /** The page or frame that made a request makes it once more, or one like it. @param from URL of the document; null: any of its origin */
  sendAgain(item: Analyzed, request: RequestAgain, from: string | null): Promise<Sent | SendTrouble>;
  /** URLs of the documents that could make a request once more, the first if none is chosen. */
  askersOf(item: Analyzed): Promise<readonly string[]>;
  /** What a request was sent with. */
  bodyOf(item: Analyzed): Promise<SentBody>;
  readonly override: OverrideActions;
  /** The bodies that requests were sent with, by the exchange's id; those that had none, or are not known, are left out. */
  bodiesOf(items: readonly Analyzed[]): Promise<ReadonlyMap<string, string>>;
}

export interface PageScripts {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly known: ReadonlySet<string>;
}

/** A request that was sent again. */
export interface Sent {
  readonly kind: 'sent';
  /** URL of the document that made it. */
  readonly from: string;
  /** How many other documents of its origin there are, which may have made the first one. */
  readonly others: number;
}

/** Why a request was not sent again. */
export type SendTrouble =
  | { readonly kind: 'unknown-asker' | 'opaque-asker' }
  | { readonly kind: 'no-such-frame' | 'page-alone'; readonly origin: string }
  /** As the browser put it. */
  | { readonly kind: 'failed'; readonly why: string };

/** Why a fix is not tried. */
export type OverrideTrouble =
  | { readonly kind: 'refused' | 'slow' }
  | { readonly kind: 'no-host'; readonly origin: string }
  /** As the browser put it. */
  | { readonly kind: 'failed'; readonly why: string };

/** To try a fix before the server has it. */
export interface OverrideActions {
  /** The browser asks a person in another tab, since it does so in none of DevTools' own (Firefox). */
  readonly asksInTab: boolean;
  /** Changes the responses of a server in this tab; resolves to the reason why it could not, else to null. */
  start(change: Change): Promise<OverrideTrouble | null>;
  end(): Promise<void>;
}

/** null: there is no page, as where a file is shown. */
export const PageContext = createContext<PageActions | null>(null);

export function usePage(): PageActions | null {
  return useContext(PageContext);
}
