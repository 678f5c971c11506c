import type { Header } from '../../../src/engine/fetch/header-list.ts';
import type { ServedResponse } from '../scenario.ts';

/** What a server sends that lets this page, and says so to caches. */
export const allowPage: readonly Header[] = [
  ['Access-Control-Allow-Origin', '{page}'],
  ['Vary', 'Origin'],
];

export const allowAnyone: readonly Header[] = [['Access-Control-Allow-Origin', '*']];

export const allowCredentials: Header = ['Access-Control-Allow-Credentials', 'true'];

export const json: Header = ['Content-Type', 'application/json'];

/** 200 with a little JSON. */
export function ok(...headers: readonly Header[]): ServedResponse {
  return { headers: [json, ...headers], body: '[]' };
}

/** A successful response to a preflight, as far as `headers` go. */
export function preflightOk(...headers: readonly Header[]): ServedResponse {
  return { status: 204, headers };
}
