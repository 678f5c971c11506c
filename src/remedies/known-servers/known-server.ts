import type { CapturedResponse } from '../../engine/exchange.ts';
import type { remediesStorage } from '../../words/en/remedies-storage.ts';
import type { remedyHints } from '../../words/en/remedy-hints.ts';
import type { remedyHintsPlaces } from '../../words/en/remedy-hints-places.ts';

/** What a server does in its own way, so that a general remedy needs a sentence about it. */
export type Situation =
  /** An error has no headers, since it was made where they are not added. */
  | 'error'
  /** So has an error of a proxy, whichever it is. */
  | 'proxy-error'
  /** A preflight was refused: 403, 404, 405 and the like. */
  | 'options'
  /** A preflight was asked for a login: 401, or a challenge. */
  | 'login'
  /** A preflight got a success response, from something that does not support CORS. */
  | 'own-options'
  /** A form token is missing or old: 419. */
  | 'csrf'
  /** A method that changes something came to where only files are served: 405. */
  | 'static';

/** A sentence of the catalogue that is said after a remedy's own. */
export type HintKey =
  | keyof typeof remedyHints
  | keyof typeof remedyHintsPlaces
  | Extract<keyof typeof remediesStorage, `remedy.hint.${string}`>;

export type Mark =
  /** Name as it is usually spelt. */
  | {
      readonly kind: 'header';
      readonly name: string;
      readonly value: RegExp;
      /** Another header, without which this one says nothing. */
      readonly beside?: readonly [name: string, value: RegExp];
    }
  /** How the body of an error begins. */
  | { readonly kind: 'body'; readonly text: RegExp }
  /** The form of a response to a preflight that has no Access-Control-Allow-Origin. */
  | { readonly kind: 'preflight'; readonly is: (response: CapturedResponse) => boolean }
  /** Host, with its port where it has one. */
  | { readonly kind: 'host'; readonly host: RegExp };

/** A server, framework or service that is told by its marks: any one of them is enough. */
export interface KnownServer {
  /** As people call it. */
  readonly name: string;
  readonly marks: readonly [Mark, ...Mark[]];
  /** In front of an application: the line by which it drops a header `NAME` that the application sends. */
  readonly drops?: string;
  readonly hints?: Partial<Record<Situation, HintKey>>;
}

export const header = (name: string, value = /./, beside?: readonly [string, RegExp]): Mark => ({
  kind: 'header',
  name,
  value,
  ...(beside && { beside }),
});
export const body = (text: RegExp): Mark => ({ kind: 'body', text });
export const host = (pattern: RegExp): Mark => ({ kind: 'host', host: pattern });
export const preflight = (is: (response: CapturedResponse) => boolean): Mark => ({ kind: 'preflight', is });
