import type { Client } from '../engine/exchange.ts';

/** The browser that made the capture. */
export interface CaptureBrowser {
  readonly name: 'chromium' | 'firefox' | 'safari' | 'other';
  /** Major version; null: not known. */
  readonly version: number | null;
}

/** A page of the capture, as far as it is known. */
export interface CapturedPage {
  /** What entries of this page carry as `pageref`; null: the page is told by time. */
  readonly pageref: string | null;
  readonly url: string | null;
  /** Milliseconds since the epoch; null: from the beginning. */
  readonly sinceMs: number | null;
  readonly secureContext: boolean | null;
  readonly permissions: Client['permissions'];
}

/** What is known of a capture besides its entries. */
export interface AssemblyContext {
  /** null: told from each entry. */
  readonly browser: CaptureBrowser | null;
  /** More may come: a preflight without its request waits for it. */
  readonly live: boolean;
  /** The capture's writer took cookies and `Authorization` out. */
  readonly sanitized: boolean;
  /** Origin of the page as somebody says it, where no header does. */
  readonly origin: string | null;
  /** Where no page is listed, the one there was. */
  readonly pageUrl: string | null;
  /** In the order they were opened. */
  readonly pages: readonly CapturedPage[];
}

export const nothingKnown: AssemblyContext = {
  browser: null,
  live: false,
  sanitized: false,
  origin: null,
  pageUrl: null,
  pages: [],
};
