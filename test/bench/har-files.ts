import { closeSync, openSync, writeSync } from 'node:fs';
import { ordinary } from './generated.ts';

/** What pages get most: lists of things as JSON, and text that does not repeat itself. */
function body(bytes: number, seed: number): string {
  const items: string[] = [];
  for (let length = 0, i = seed; length < bytes; i++) {
    const item = `{"id":${i},"name":"Item ${(i * 2654435761) % 1_000_003}","tags":["a\\n","b"],"note":"${'Größe, prix: 5 € — '.repeat(3)}${(i * 40503) % 65_537}"}`;
    items.push(item);
    length += item.length;
  }
  return `[${items.join(',')}]`;
}

/**
 * Writes a HAR as Chromium saves it, entry by entry: it may be larger than what can be held.
 *
 * @param enough of bytes or of entries, whichever comes first
 * @param bodyBytes of each response; 0: none
 */
export function writeHar(
  path: string,
  { bytes = Number.POSITIVE_INFINITY, entries = Number.POSITIVE_INFINITY, bodyBytes = 0 },
): void {
  const file = openSync(path, 'w');
  let written = 0;
  const write = (text: string) => {
    written += writeSync(file, text);
  };
  write('{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[');
  write('{"startedDateTime":"2026-11-25T09:59:59.000Z","id":"page_1","title":"https://app.test/"}');
  write('],"entries":[');
  let count = 0;
  let together: string[] = [];
  for (const entry of ordinary(10_000_000)) {
    if (written >= bytes || count >= entries) break;
    const { response } = entry as { response: { content?: object } };
    if (bodyBytes > 0) {
      const text = body(bodyBytes, count);
      response.content = { size: text.length, mimeType: 'application/json', text };
    }
    together.push(`${count === 0 ? '' : ','}\n${JSON.stringify(entry, null, 1)}`);
    count++;
    if (together.length < (bodyBytes > 0 ? 1 : 500)) continue;
    write(together.join(''));
    together = [];
  }
  write(`${together.join('')}\n]}}\n`);
  closeSync(file);
}
