import type { CredentialsMode, RedirectMode } from '../engine/exchange.ts';
import type { Text } from '../words/text.ts';
import type { Assertion } from './assertion.ts';
import type { Template } from './template.ts';

/** `regression`: asserts that it works. `reproduction`: asserts today's fault. */
export type Mode = 'regression' | 'reproduction';

export interface ContractOptions {
  readonly mode: Mode;
  /** Response headers that script has to read, any case. */
  readonly expose: readonly string[];
  /** Body of the first request; null: it is sent without. */
  readonly body: string | null;
}

export const usualOptions: ContractOptions = { mode: 'regression', expose: [], body: null };

/** One request to send, without following redirects, and what its response must be. */
export interface Ask {
  readonly kind: 'preflight' | 'request';
  /** Index into the exchange's hops. */
  readonly hop: number;
  readonly title: string;
  readonly method: string;
  readonly url: Template;
  /** In the order to send; values one code unit a byte. */
  readonly headers: readonly (readonly [name: string, value: Template])[];
  readonly body: Template | null;
  /** Whether a response must come; false if the fault to reproduce is that none came. */
  readonly answered: { readonly holds: boolean; readonly message: string };
  readonly checks: readonly Assertion[];
}

/** The page's call, as it can be made again in a browser or by `cors-lens check`. */
export interface Call {
  /** Serialized origin of the page. */
  readonly origin: string;
  readonly url: Template;
  readonly method: string;
  /** Those the page set. */
  readonly headers: Ask['headers'];
  readonly credentials: CredentialsMode;
  readonly redirect: RedirectMode;
  readonly body: Template | null;
  /** Response headers that script has to read, lower case. */
  readonly expose: readonly string[];
}

/** What a server must keep so that the page can read its response. */
export interface Contract {
  readonly mode: Mode;
  readonly title: string;
  /** null: it was no call in mode `cors`. */
  readonly call: Call | null;
  /** Whether a current browser that makes the call again meets what is asserted. */
  readonly showsInPage: boolean;
  /** Whether the call can be played without a browser, and meets today's fault when it is. */
  readonly playable: boolean;
  readonly asks: readonly [Ask, ...Ask[]];
  /** Names of captured request headers that no client can send. */
  readonly leftOut: readonly string[];
}

/** Why no test of a server can be made of an exchange. */
export interface NotTestable {
  readonly notTestable: Text;
}
