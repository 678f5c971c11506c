import type { Evidence } from '../engine/decision.ts';
import type { CredentialsMode } from '../engine/exchange.ts';
import type { HeaderList } from '../engine/fetch/header-list.ts';
import type { Phase, ReasonId } from '../engine/reasons.ts';
import type { HarLog } from '../har/read-log.ts';

/** One line of a browser's console about a request that it stopped. */
export interface ConsoleMessage {
  /** null: more than one browser writes it so. */
  readonly browser: 'chromium' | 'firefox' | 'safari' | null;
  /** What the sentence may stand for, the likeliest first; empty: it is not known what. */
  readonly reasons: readonly ReasonId[];
  /** null: the sentence is the same in each. */
  readonly phase: Phase | null;
  /** null: the message does not say it. */
  readonly url: string | null;
  /** Serialized origin of the page; null: the message does not say it. */
  readonly origin: string | null;
  /** The values in the sentence, named as in a decision. */
  readonly evidence: Evidence;
  /** The sentence itself, at most `longestSentence` code units. */
  readonly sentence: string;
}

/** What a text is, by who writes such texts. */
export type Form = 'fetch' | 'curl' | 'powershell' | 'curl-v' | 'headers';

/** A request without what came of it. */
export interface PastedRequest {
  /** Absolute, without fragment. */
  readonly url: string;
  readonly method: string;
  /** In order, repeats kept. */
  readonly headers: HeaderList;
  /** null: none, or not in the text. */
  readonly body: string | null;
  /** Serialized; null: nothing in it tells it. */
  readonly origin: string | null;
  /** null: nothing in it tells it. */
  readonly credentials: CredentialsMode | null;
}

/** A text that is no HAR, read as what it is. */
export type Pasted =
  | { readonly kind: 'message'; readonly messages: readonly [ConsoleMessage, ...ConsoleMessage[]] }
  | { readonly kind: 'request'; readonly form: Form; readonly request: PastedRequest }
  | {
      readonly kind: 'response';
      readonly form: Form;
      /** null: no status line. */
      readonly status: number | null;
      readonly headers: HeaderList;
    }
  /** Requests with responses that no browser recorded. */
  | { readonly kind: 'exchange'; readonly form: Form; readonly log: HarLog };

/** Longest sentence of a console that is looked at, in UTF-16 code units. */
export const longestSentence = 4_000;
