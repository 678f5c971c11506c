import { readFile } from 'node:fs/promises';
import { type HarLog, type OpenedLog, wholeLog } from '../har/read-log.ts';
import { openHarText } from '../har/read-text.ts';
import type { Pasted } from '../paste/pasted.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Io } from './io.ts';
import { problemWords } from './problem-words.ts';
import './messages.ts';

/** Why an input cannot be used. */
export interface Unusable {
  /** Both count from 1; null: it is the input as a whole. */
  readonly place: { readonly line: number; readonly column: number } | null;
  readonly why: Text;
  /** What the text is instead; not there: no HAR and nothing else that can be read. */
  readonly pasted?: Pasted;
}

export type Input = { readonly log: HarLog } | { readonly unusable: Unusable };

/** Reads a whole HAR. Never rejects. */
export async function readInput(file: string, io: Io): Promise<Input> {
  const read = await openInput(file, io);
  return 'unusable' in read ? read : { log: wholeLog(read.opened) };
}

/** A HAR whose entries are still to be read. Never rejects. */
export async function openInput(
  file: string,
  io: Io,
): Promise<{ readonly opened: OpenedLog } | { readonly unusable: Unusable }> {
  const read = await readFileText(file, io);
  if ('unusable' in read) return read;
  const opened = openText(read.text);
  return 'unusable' in opened ? orPasted(opened.unusable, read.text) : opened;
}

/** A text that is no JSON at all may be one that people copy. */
async function orPasted(why: Unusable, text: string): Promise<{ readonly unusable: Unusable }> {
  if (why.place === null) return { unusable: why };
  const { readPasted } = await import('../paste/paste.ts');
  const pasted = readPasted(text);
  return { unusable: pasted === null ? why : { ...why, pasted } };
}

/** Reads a whole file that is to hold JSON. Never rejects. */
export async function readFileText(
  file: string,
  io: Io,
): Promise<{ readonly text: string } | { readonly unusable: Unusable }> {
  try {
    const bytes = file === '-' ? await readAll(io.stdin) : await readFile(file);
    const strange = strangeBytes(bytes);
    return strange === null ? { text: bytes.toString('utf8') } : unusable(strange);
  } catch (error) {
    return unusable(readError(error));
  }
}

/** Reads the text of a HAR. */
export function readText(text: string): Input {
  const read = openText(text);
  return 'unusable' in read ? read : { log: wholeLog(read.opened) };
}

function openText(text: string): { readonly opened: OpenedLog } | { readonly unusable: Unusable } {
  const read = openHarText(text);
  if ('notJson' in read) {
    const { line, column, message } = read.notJson;
    const why = /^\s*</.test(text)
      ? say('cli.input.markup')
      : say('cli.input.not-json', { message: [{ text: withoutExcerpt(message) }] });
    return unusable(why, { line, column });
  }
  const { opened } = read;
  if (opened.notHar === null) return { opened };
  const { path, problem } = opened.notHar;
  if (path === '') return unusable(say('cli.input.not-har-at-all'));
  return unusable(say('cli.input.not-har', { path: [{ text: path }], problem: problemWords(problem) }));
}

function unusable(why: Text, place: Unusable['place'] = null): { readonly unusable: Unusable } {
  return { unusable: { why, place } };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What JSON in UTF-8 cannot begin with; null: nothing strange. */
function strangeBytes(bytes: Buffer): Text | null {
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) return say('cli.input.gzip');
  // With a byte order mark, or plain ASCII whose every other byte is zero.
  const isUtf16 =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (bytes.length > 1 && (first === 0) !== (second === 0));
  if (isUtf16) return say('cli.input.utf-16');
  return /^(?:\xef\xbb\xbf)?\s*$/.test(bytes.toString('latin1', 0, 1024)) && isBlank(bytes)
    ? say('cli.input.empty')
    : null;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.length <= 1024 || bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function readError(error: unknown): Text {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return say('cli.input.not-found');
    case 'EISDIR':
      return say('cli.input.directory');
    case 'EACCES':
    case 'EPERM':
      return say('cli.input.denied');
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return say('cli.input.too-large');
    default:
      return say('cli.input.unreadable', { code: code ?? String(error) });
  }
}

/** V8's message without the piece of the file and the position it may name: the place says both better. */
function withoutExcerpt(message: string): string {
  return message
    .replace(/,? (?:\.\.\.)?".*$/s, '')
    .replace(/ in JSON at position .*$/s, '')
    .replace(/[^\x20-\x7e]/g, '');
}
