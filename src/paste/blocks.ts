import { get, type Header, type HeaderList } from '../engine/fetch/header-list.ts';
import type { HarLog } from '../har/read-log.ts';
import { readLog } from '../har/whole-log.ts';
import type { Form, Pasted } from './pasted.ts';
import { requestOf } from './request.ts';

/** The head of a message as HTTP/1.1 writes it down. */
export type Block =
  | {
      readonly kind: 'request';
      readonly method: string;
      /** As the request line has it: a path, or a whole URL. */
      readonly target: string;
      readonly headers: Header[];
    }
  | { readonly kind: 'response'; readonly status: number | null; readonly headers: Header[] };

type RequestBlock = Extract<Block, { kind: 'request' }>;
type ResponseBlock = Extract<Block, { kind: 'response' }>;

/** A request line, or what HTTP/2's lists show of one. */
export function requestLine(line: string): { readonly method: string; readonly target: string } | null {
  const [, method = null, target = ''] = /^([A-Z]{1,20}) (\S+)(?: HTTP\/[\d.]{1,4})?\s*$/.exec(line) ?? [];
  return method === null || !/^(?:\/|\*$|https?:\/\/|[\w.-]+:\d+$)/i.test(target) ? null : { method, target };
}

export function statusLine(line: string): number | null {
  const [, status] = /^HTTP\/[\d.]{1,4} ([1-5]\d\d)\b/i.exec(line) ?? [];
  return status === undefined ? null : Number(status);
}

export function headerLine(line: string): Header | null {
  const [, name, value = ''] = /^(:?[!#$%&'*+\-.^_`|~\w]{1,200}):\s*(.*)$/s.exec(line) ?? [];
  return name === undefined ? null : [name, value.trim()];
}

/**
 * What the blocks of a text come to.
 *
 * @param scheme where no block says it
 */
export function pastedBlocks(blocks: readonly Block[], form: Form, scheme: 'http' | 'https'): Pasted | null {
  const pairs = pairsOf(blocks);
  const [first] = pairs;
  if (first === undefined) return null;
  if (pairs.every(({ request }) => request === null)) {
    const { response } = first;
    return response === null
      ? null
      : { kind: 'response', form, status: response.status, headers: response.headers };
  }
  if (pairs.every(({ response }) => response === null)) {
    const request = first.request === null ? null : requestOf(partsOf(first.request, scheme));
    return request === null ? null : { kind: 'request', form, request };
  }
  const log = logOf(pairs, scheme);
  return log.entries.every(({ request }) => request.url === null) ? null : { kind: 'exchange', form, log };
}

interface Pair {
  readonly request: RequestBlock | null;
  readonly response: ResponseBlock | null;
}

/** Each response belongs to the request before it. Interim ones (100 to 199) are none, but for 101. */
function pairsOf(blocks: readonly Block[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const block of blocks) {
    if (block.kind === 'request') {
      // What opens a tunnel asks the proxy.
      if (block.method !== 'CONNECT') pairs.push({ request: block, response: null });
      continue;
    }
    if (block.status !== null && block.status < 200 && block.status !== 101) continue;
    const last = pairs.at(-1);
    if (last !== undefined && last.response === null) pairs[pairs.length - 1] = { ...last, response: block };
    else if (last === undefined) pairs.push({ request: null, response: block });
  }
  return pairs;
}

function partsOf({ method, target, headers }: RequestBlock, scheme: 'http' | 'https') {
  const said = (name: string) => get(headers, name);
  const host = said('Host') ?? said(':authority') ?? '';
  const url = /^https?:\/\//i.test(target) ? target : `${said(':scheme') ?? scheme}://${host}${target}`;
  return { url, method, headers: headers.filter(([name]) => !name.startsWith(':')) };
}

/** As a HAR of a program that sends requests itself. */
function logOf(pairs: readonly Pair[], scheme: 'http' | 'https'): HarLog {
  const entries = pairs.flatMap(({ request, response }) => {
    if (request === null) return [];
    const { url, method, headers } = partsOf(request, scheme);
    const har = response === null ? { status: 0, headers: [] } : harResponse(response);
    return [{ request: { url, method, headers: harHeaders(headers) }, response: har }];
  });
  const log = readLog({ log: { creator: { name: 'text' }, entries } });
  return { ...log, entries: log.entries.map((entry) => ({ ...entry, asks: 'client' as const })) };
}

function harResponse({ status, headers }: ResponseBlock) {
  return {
    status: status ?? 200,
    headers: harHeaders(headers),
    redirectURL: get(headers, 'Location') ?? '',
  };
}

const harHeaders = (headers: HeaderList) => headers.map(([name, value]) => ({ name, value }));
