import type { CapturedResponse } from '../engine/exchange.ts';
import { get } from '../engine/fetch/header-list.ts';
import type { Case } from './case.ts';
import type { Draft, Ground } from './remedy.ts';

/** How the maker of a response is told, and what it says by it. */
export interface Signature {
  /** Of the response that the decision fell at, or of one that led there; null: it is not this one. */
  readonly find: (about: About) => Found | null;
}

export interface Found {
  /** What is to be done, the first first. */
  readonly drafts: readonly [Draft, ...Draft[]];
  /** Whether this is all: no CORS header of the API changes what this layer sent. */
  readonly instead: boolean;
}

/** A response and all around it that a signature may look at. */
export interface About {
  readonly c: Case;
  readonly response: CapturedResponse;
  /** What it was asked with. */
  readonly url: URL;
  /** Whether it is the response to a preflight. */
  readonly preflight: boolean;
}

/** The header that shows it; values are as long as their sender likes, and no more is looked at than a name takes. */
export function headerGround({ headers }: CapturedResponse, name: string, pattern = /./): Ground | null {
  const value = get(headers, name);
  return value !== null && pattern.test(value.slice(0, 4096)) ? { kind: 'header', name, value } : null;
}

/** What an error says of itself in its body, where the capture has it. */
export function bodyGround({ said = '' }: CapturedResponse, pattern: RegExp): Ground | null {
  const [value] = pattern.exec(said.slice(0, 4096)) ?? [];
  return value === undefined ? null : { kind: 'body', value };
}

export function hostGround({ hostname }: URL, pattern: RegExp): Ground | null {
  return pattern.test(hostname) ? { kind: 'address', value: hostname } : null;
}

/** The first that is there. */
export function firstGround(...grounds: readonly (Ground | null)[]): Ground | null {
  return grounds.find((ground) => ground !== null) ?? null;
}

export const isError = ({ status }: CapturedResponse): boolean => status >= 400;
