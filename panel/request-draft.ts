import { parseUrl } from '../src/url/parse-url.ts';
import { readHeaderLines, writeHeaderLines } from './header-lines.ts';
import type { RequestAgain } from './state/request-again.ts';

/** A request as it is edited before it is sent. */
export interface RequestDraft {
  readonly method: string;
  readonly url: string;
  /** Header lines as one writes them. */
  readonly lines: string;
  readonly body: string;
  readonly mode: string;
  readonly credentials: string;
  readonly redirect: string;
}

export const MODES = ['cors', 'no-cors'] as const;
export const CREDENTIALS = ['include', 'same-origin', 'omit'] as const;
export const REDIRECTS = ['follow', 'error', 'manual'] as const;

export function draftOf(request: RequestAgain): RequestDraft {
  const { method, url, headers, mode, credentials, redirect, body } = request;
  return { method, url, lines: writeHeaderLines(headers), body: body ?? '', mode, credentials, redirect };
}

/** Why a draft cannot be sent. */
export type DraftTrouble =
  | { readonly kind: 'url' }
  | { readonly kind: 'line'; readonly line: number }
  /** As the browser put it. */
  | { readonly kind: 'refused'; readonly why: string };

/** `dropped`: names of headers that the browser lets no script set. */
export type ReadRequest =
  | { readonly request: RequestAgain; readonly dropped: readonly string[] }
  | { readonly trouble: DraftTrouble };

/** What of a `Request` is looked at. */
type MakeRequest = (
  url: string,
  init: RequestInit,
) => { readonly method: string; readonly headers: { has(name: string): boolean } };

/** @param make what the browser would make of the call, by its own rules; it throws where it refuses */
export function readRequest(
  draft: RequestDraft,
  make: MakeRequest = (url, init) => new Request(url, init),
): ReadRequest {
  const { headers, wrong } = readHeaderLines(draft.lines);
  const [line] = wrong;
  if (line !== undefined) return { trouble: { kind: 'line', line } };
  const url = draft.url.trim();
  if (!/^https?:$/.test(parseUrl(url)?.protocol ?? '')) return { trouble: { kind: 'url' } };
  const { mode, credentials, redirect } = draft;
  const body = draft.body === '' ? null : draft.body;
  const init = { method: draft.method.trim(), headers: headers.map(([...header]) => header), body };
  try {
    const made = make(url, { ...init, mode, credentials, redirect } as RequestInit);
    const dropped = headers.map(([name]) => name).filter((name) => !made.headers.has(name));
    const sent = headers.filter(([name]) => made.headers.has(name));
    // Methods as the browser spells them: by that the log is searched.
    return {
      request: { method: made.method, url, headers: sent, mode, credentials, redirect, body },
      dropped: [...new Set(dropped)],
    };
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^Failed to [^:]+: /, '') : String(error);
    return { trouble: { kind: 'refused', why } };
  }
}

/** A draft as it was kept; null: nothing that could be one. */
export function validDraft(value: unknown): RequestDraft | null {
  const { method, url, lines, body, mode, credentials, redirect } = Object(value) as Record<string, unknown>;
  const texts = [method, url, lines, body];
  if (!texts.every((text) => typeof text === 'string')) return null;
  const isOne = (list: readonly string[], one: unknown) => typeof one === 'string' && list.includes(one);
  if (!isOne(MODES, mode) || !isOne(CREDENTIALS, credentials) || !isOne(REDIRECTS, redirect)) return null;
  return { method, url, lines, body, mode, credentials, redirect } as RequestDraft;
}
