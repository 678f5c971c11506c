export type Realm = Window & typeof globalThis;

export type Callable = (...args: never[]) => unknown;

/** What is left in the page; only who knows its name can reach it. */
export interface PageRecorder {
  /**
   * The log since the last reply that has come, and how many frames are not of this origin.
   *
   * @param round counts up for all documents of a tab
   * @param used the last round whose reply has come, from whichever document
   */
  take(
    round: number,
    used: number,
  ): {
    /** The first round it was asked in: no other document has the same. */
    readonly since: number;
    readonly log: string;
    /** Lines there was no room for. */
    readonly lost: number;
    readonly unreachable: number;
    /** The page has locked what had to be replaced. */
    readonly locked: boolean;
    /** It was there before the page's own scripts. */
    readonly early: boolean;
    /** URL of the service worker that the page's requests go through; null: none, or it cannot be asked. */
    readonly serviceWorker: string | null;
  };
  /** All that it calls of the browser's, in the order of `recorderNatives`, for others to see whether it is the browser's. */
  readonly natives: object;
  /** Puts everything back. */
  leave(): void;
}

/** What is asked of one window, by functions that were the browser's when it was first seen. */
export interface Natives {
  readonly document: Document;
  base(): unknown;
  origin(): unknown;
  /** Milliseconds since the epoch. */
  at(ms: number): number;
  now(): number;
  isPromise(value: unknown): boolean;
  isTypeError(value: unknown): boolean;
  readonly thenOf: Callable;
  requestOf(value: object): ((field: string) => unknown) | null;
  /** The header list of a response, which is the same object each time it is asked for; null: it cannot be asked. */
  headersOf(response: unknown): object | null;
  serviceWorker(): unknown;
  /** As text, where it is a URL object or a text. */
  urlOf(value: unknown): unknown;
  namesOf(headers: object): string | null;
  undo: Undo | null;
}

export interface Undo {
  readonly run: () => void;
  readonly next: Undo | null;
}

/** The windows that are recorded, the newest first. */
export interface Installed {
  readonly realm: Natives;
  next: Installed | null;
}

export interface Call {
  readonly id: number;
  readonly kind: string;
  readonly at: number;
  readonly stack: string;
  /** The page stands between this call and the browser's own function. */
  readonly indirect: boolean;
  url: unknown;
  method: unknown;
  mode: unknown;
  credentials: unknown;
  redirect: unknown;
  integrity: unknown;
  /** Of headers, a line each; null: not known. */
  names: string | null;
  /** Names of response headers that were asked for in vain, a line each. */
  asked: string;
}
