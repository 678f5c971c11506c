import { get, type Header } from '../engine/fetch/header-list.ts';
import { type Block, headerLine, pastedBlocks, requestLine, statusLine } from './blocks.ts';
import type { Pasted } from './pasted.ts';

const ofRequests =
  /^(?:host|origin|referer|user-agent|accept|accept-language|accept-encoding|cookie|authorization|sec-.*|access-control-request-.*|:method|:path|:authority|:scheme)$/i;
const ofResponses =
  /^(?:server|date|content-type|content-length|set-cookie|location|vary|etag|cache-control|expires|last-modified|age|via|allow|access-control-(?:allow|expose|max)-.*|strict-transport-security|:status|x-powered-by)$/i;

/** The heads of messages, as they stand in HTTP/1.1 or are copied from DevTools; null: it is not that. */
export function readRawHeaders(lines: readonly string[]): Pasted | null {
  const blocks: Block[] = [];
  const general: Header[] = [];
  let isOpen = false;
  let other = 0;
  for (const line of lines) {
    const request = requestLine(line);
    const status = statusLine(line);
    const header = request === null && status === null ? headerLine(line) : null;
    const said = /^(Request URL|Request Method|Status Code): ?(.*)$/i.exec(line);
    if (request !== null) blocks.push({ kind: 'request', ...request, headers: [] });
    else if (status !== null) blocks.push({ kind: 'response', status, headers: [] });
    else if (said !== null) general.push([said[1] ?? '', (said[2] ?? '').trim()]);
    else if (header !== null) addHeader(blocks, header, isOpen);
    else if (line.trim() !== '') other++;
    isOpen = request !== null || status !== null || header !== null;
    // A page of prose with a colon here and there is no list of headers; a body may follow one.
    if (other > 20 && !blocks.some(({ headers }) => headers.some(isKnown))) return null;
  }
  const named = withPseudo(blocks);
  const all = general.length === 0 ? named : withGeneral(named, general);
  const known = all.some(({ headers }) => headers.some(isKnown));
  return known ? pastedBlocks(all, 'headers', 'https') : null;
}

const isKnown = ([name]: Header) => ofRequests.test(name) || ofResponses.test(name);

/** A list without a first line: its names tell whose it is. */
function addHeader(blocks: Block[], header: Header, isOpen: boolean): void {
  const last = blocks.at(-1);
  if (last !== undefined && isOpen) {
    last.headers.push(header);
    return;
  }
  if (!isKnown(header) && last !== undefined) return;
  const isRequest = ofRequests.test(header[0]);
  // A body's lines are no headers.
  if (last?.kind === 'response' && !isRequest) return;
  blocks.push(
    isRequest
      ? { kind: 'request', method: '', target: '', headers: [header] }
      : { kind: 'response', status: null, headers: [header] },
  );
}

/** HTTP/2 has the request line and the status among the headers. */
function withPseudo(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    const said = (name: string) => get(block.headers, name);
    if (block.kind === 'response') {
      const status = Number(said(':status') ?? Number.NaN);
      return block.status === null && Number.isInteger(status) ? { ...block, status } : block;
    }
    return {
      ...block,
      method: block.method || (said(':method') ?? 'GET'),
      target: block.target || (said(':path') ?? '/'),
    };
  });
}

/** What DevTools lists above the headers. */
function withGeneral(blocks: readonly Block[], general: readonly Header[]): readonly Block[] {
  const [url, method] = [get(general, 'Request URL'), get(general, 'Request Method')];
  const status = Number.parseInt(get(general, 'Status Code') ?? '', 10);
  if (url === null) return blocks;
  const headersOf = (kind: Block['kind']) => blocks.find((block) => block.kind === kind)?.headers ?? [];
  const request: Block = {
    kind: 'request',
    method: method ?? 'GET',
    target: url,
    headers: headersOf('request'),
  };
  if (Number.isNaN(status)) return [request];
  return [request, { kind: 'response', status, headers: headersOf('response') }];
}
