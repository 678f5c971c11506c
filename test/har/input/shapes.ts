import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate/browser';
import { rawEntry } from '../raw-entry.ts';

const blocked = rawEntry({
  url: 'https://api.test/items',
  request: ['Host: api.test', 'Origin: https://app.test'],
  error: 'net::ERR_FAILED',
});
const creator = { name: 'somebody', version: '1' };

export const entries: readonly object[] = [
  blocked,
  { ...blocked, startedDateTime: '2026-11-22T12:00:05.000Z' },
];
export const log = { version: '1.2', creator, pages: [], entries };
export const text = JSON.stringify({ log }, null, 1);

const utf16be = (of: string) => Buffer.from(of, 'utf16le').swap16();
const lines = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');
const zip = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, of]) => [name, typeof of === 'string' ? strToU8(of) : of]),
    ),
  );
const network = lines([
  { type: 'context-options', browserName: 'chromium' },
  ...entries.map((snapshot) => ({ type: 'resource-snapshot', snapshot })),
]);

/** What people hand over, and how many entries of it are read. */
export const readable: readonly [shape: string, of: string | Uint8Array, entries: number][] = [
  ['a HAR', text, 2],
  ['a byte order mark', `\ufeff${text}`, 2],
  ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le'), 2],
  ['UTF-16, big end first', utf16be(`\ufeff${text}`), 2],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 2],
  ['big UTF-16 without a mark', utf16be(text), 2],
  ['gzip', gzipSync(text), 2],
  ['gzip twice', gzipSync(gzipSync(text)), 2],
  ['zip', zip({ 'session.har': text }), 2],
  ['a zip of a gzip in UTF-16', zip({ 'a.har.gz': gzipSync(Buffer.from(`\ufeff${text}`, 'utf16le')) }), 2],
  ['a zip with the shadows of macOS', zip({ '__MACOSX/._a.har': 'x', 'a.har': text }), 2],
  ['a zip with names that lead out of it', zip({ '../../etc/a.har': text }), 2],
  ['a zip of a JSON', zip({ 'readme.md': '# a', 'session.json': text }), 2],
  ['Playwright’s trace', zip({ 'trace.trace': '{}', 'trace.network': network, 'resources/a': 'b' }), 2],
  ['a trace of two contexts', zip({ '0-trace.network': network, '1-trace.network': network }), 4],
  ['the bare log', JSON.stringify(log), 2],
  ['a HAR in another JSON', JSON.stringify({ id: 7, har: { log } }), 2],
  ['a log in another JSON', JSON.stringify({ har: log }), 2],
  ['a HAR of a HAR of a HAR', JSON.stringify({ log: { log: { log } } }), 2],
  ['a HAR quoted as a text', JSON.stringify(text), 2],
  ['a HAR quoted in another JSON', JSON.stringify({ result: { har: text } }), 2],
  ['a list of HAR files', JSON.stringify([{ log }, { log }]), 4],
  ['a list of entries', JSON.stringify(entries), 2],
  ['one entry', JSON.stringify(blocked), 1],
  ['a line an entry', lines(entries), 2],
  ['a line a HAR', `${lines([{ log }, { log }])}\n`, 4],
  ['a line an entry, CRLF and blank lines', lines(entries).replaceAll('\n', '\r\n\r\n'), 2],
  ['network lines of a trace', network, 2],
  ['a Markdown fence', `Here it is:\n\`\`\`json\n${text}\n\`\`\`\nThanks`, 2],
  ['a mail', `[info] hello {you},\n${text}\n-- \nme`, 2],
  ['JSONP', `onInputData(${text});`, 2],
  ['something behind it', `${text}\n]]>`, 2],
  ['another value behind it', `${text}\n{"log":{}}`, 2],
  [
    'comments and commas',
    `// by hand\n${text.replace('{', '{ /* a "b */').replace(/\]\s*\}\s*\}$/, ', // c\n]}}')}`,
    2,
  ],
  ['lines that end in CRLF', text.replaceAll('\n', '\r\n'), 2],
  ['headers as an object', text.replace(/"headers": \[\]/g, '"headers": {}'), 2],
];

/** What is named, or refused in words that say why. */
export const refused: readonly [shape: string, of: string | Uint8Array, says: string][] = [
  [
    'a session of Fiddler',
    zip({ 'raw/01_c.txt': 'GET', 'raw/01_s.txt': 'HTTP', '_index.htm': '' }),
    'Fiddler',
  ],
  ['a session of Charles', Uint8Array.of(0xac, 0xed, 0, 5, 0x73, 0x72), 'Charles'],
  ['a new session of Charles', zip({ '0-meta.json': '{}', '0-req.json': '{}' }), 'Charles'],
  ['a NetLog', '{"constants": {}, "events": []}', 'NetLog'],
  ['a trace of DevTools', '{"traceEvents": []}', 'Performance'],
  ['a trace of DevTools as a list', '[{"ph": "X", "ts": 1, "cat": "a"}]', 'Performance'],
  [
    'a collection of Postman',
    '{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": []}',
    'Postman',
  ],
  ['a zip without a HAR', zip({ 'a.png': 'x' }), 'without a HAR'],
  ['an empty zip', zip({}), 'without a HAR'],
  ['a damaged zip', zip({ 'a.har': text }).subarray(0, 60), 'damaged'],
  ['a zip packed too often', packed(8), 'too many times'],
  ['a damaged gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3), 'damaged'],
  ['a gzip of nothing', gzipSync(''), 'empty'],
];

function packed(times: number): Uint8Array {
  return times === 0 ? strToU8(text) : gzipSync(packed(times - 1));
}
