import type { CapturedResponse } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import { parseUrl } from '../../url/parse-url.ts';
import type { KnownServer, Mark } from './known-server.ts';
import { type KnownServerId, knownServers } from './register.ts';

/** What a guess rests on, for people to judge it by. */
export type ServerClue =
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  /** What the body of an error says. */
  | { readonly kind: 'body'; readonly value: string }
  /** The form of a response to a preflight that a library gives away by. */
  | { readonly kind: 'preflight'; readonly status: number }
  | { readonly kind: 'address'; readonly value: string };

export interface ServerGuess {
  readonly id: KnownServerId;
  readonly clue: ServerClue;
}

/** A response, and whether it is a preflight's. */
export interface SeenResponse {
  readonly response: CapturedResponse;
  readonly preflight: boolean;
}

const inOrder = Object.entries<KnownServer>(knownServers) as (readonly [KnownServerId, KnownServer])[];

/** Who made these responses, the likeliest first, as far as they say so themselves. */
export function serversOf(responses: readonly SeenResponse[]): readonly ServerGuess[] {
  return [...told(responses, 'said'), ...told(responses, 'form')];
}

/** Who responds at an address, if the host shows it. */
export function serversAt(url: string): readonly ServerGuess[] {
  const parsed = parseUrl(url);
  if (parsed === null) return [];
  const { host, hostname } = parsed;
  return inOrder.flatMap(([id, { marks }]) =>
    marks.some((mark) => mark.kind === 'host' && (mark.host.test(hostname) || mark.host.test(host)))
      ? [{ id, clue: { kind: 'address', value: host } }]
      : [],
  );
}

function told(responses: readonly SeenResponse[], by: 'said' | 'form'): readonly ServerGuess[] {
  return inOrder.flatMap(([id, { marks }]) => {
    for (const mark of marks) {
      if ((mark.kind === 'preflight') !== (by === 'form')) continue;
      for (const seen of responses) {
        const clue = clueIn(seen, mark);
        if (clue !== null) return [{ id, clue }];
      }
    }
    return [];
  });
}

/** No more is looked at of a hostile value than a name takes. */
const longest = 4096;

function clueIn({ response, preflight }: SeenResponse, mark: Mark): ServerClue | null {
  const { headers, status, said = '' } = response;
  switch (mark.kind) {
    case 'header': {
      const value = headerThat(response, mark.name, mark.value);
      const [name, pattern] = mark.beside ?? [mark.name, mark.value];
      return value === null || headerThat(response, name, pattern) === null
        ? null
        : { kind: 'header', name: mark.name.toLowerCase(), value };
    }
    case 'body': {
      const [value] = mark.text.exec(said.slice(0, longest)) ?? [];
      return value === undefined ? null : { kind: 'body', value };
    }
    case 'preflight':
      return preflight && get(headers, 'Access-Control-Allow-Origin') === null && mark.is(response)
        ? { kind: 'preflight', status }
        : null;
    case 'host':
      return null;
  }
}

function headerThat({ headers }: CapturedResponse, name: string, pattern: RegExp): string | null {
  const value = get(headers, name);
  return value !== null && pattern.test(value.slice(0, longest)) ? value : null;
}
