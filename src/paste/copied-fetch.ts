import type { Header } from '../engine/fetch/header-list.ts';
import { type Literal, LiteralReader } from './js-literal.ts';
import type { PastedRequest } from './pasted.ts';
import { requestOf } from './request.ts';

/** DevTools' *Copy as fetch*, and what people write; null: it is no call of `fetch`. The first one counts. */
export function readCopiedFetch(text: string): PastedRequest | null {
  const start = /^\s*(?:(?:const|let|var)\s+\w{1,50}\s*=\s*)?(?:await\s+)?(?:window\.)?fetch\(/.exec(text);
  if (start === null) return null;
  const reader = new LiteralReader(text, start[0].length);
  const url = reader.value();
  if (typeof url !== 'string') return null;
  const given = reader.takes(',') ? reader.value() : undefined;
  const options: ReadonlyMap<string, Literal> = given instanceof Map ? given : new Map();
  const said = (name: string) => {
    const value = options.get(name);
    return typeof value === 'string' ? value : null;
  };
  const credentials = said('credentials');
  return requestOf({
    url,
    method: said('method') ?? 'GET',
    headers: headersOf(options.get('headers')),
    body: said('body'),
    referrer: said('referrer'),
    credentials:
      credentials === 'include' || credentials === 'omit' || credentials === 'same-origin'
        ? credentials
        : null,
  });
}

function headersOf(headers: Literal): readonly Header[] {
  if (!(headers instanceof Map)) return [];
  return [...(headers as ReadonlyMap<string, Literal>)].flatMap(([name, value]) =>
    // A value that code makes is sent too, and decides about the preflight.
    /^[!#$%&'*+\-.^_`|~\w]+$/.test(name) ? [[name, typeof value === 'string' ? value : '…'] as const] : [],
  );
}
