import { type Block, headerLine, pastedBlocks, requestLine, statusLine } from './blocks.ts';
import type { Pasted } from './pasted.ts';

/** What `curl -v` printed; null: it is not that. */
export function readCurlVerbose(lines: readonly string[]): Pasted | null {
  const blocks: Block[] = [];
  let isOpen = false;
  let isSecure = false;
  for (const line of lines) {
    isSecure ||= /^\* .*(?:\b(?:TLS|SSL|ALPN)|port 443\b|:443\b|https:\/\/)/.test(line.slice(0, 300));
    const [, side = null, text = ''] = /^([<>])(?: (.*))?$/s.exec(line) ?? [];
    if (side === null) continue;
    const request = side === '>' ? requestLine(text) : null;
    const status = side === '<' ? statusLine(text) : null;
    if (request !== null) blocks.push({ kind: 'request', ...request, headers: [] });
    else if (status !== null) blocks.push({ kind: 'response', status, headers: [] });
    // An empty line ends the head; what comes after it may be a body, or trailers.
    isOpen = request !== null || status !== null || (isOpen && text.trim() !== '');
    const header = isOpen && request === null && status === null ? headerLine(text) : null;
    const last = blocks.at(-1);
    if (header !== null && (side === '>') === (last?.kind === 'request')) last?.headers.push(header);
  }
  const isHttp2 = lines.some((line) => /^[<>] .{0,3000}HTTP\/[23]/.test(line));
  return pastedBlocks(blocks, 'curl-v', isSecure || isHttp2 ? 'https' : 'http');
}
