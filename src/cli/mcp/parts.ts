import { fence } from '../../export/quote/markdown.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { quoted } from './quoted.ts';
import './messages.ts';

/** Bytes of a result, in UTF-8: an agent pays for each. */
export const longest = 1_500;

/** What belongs together in a result: lines of Markdown, or a block of code of ours below a line. */
export type Piece =
  | { readonly lines: readonly Line[] }
  | {
      readonly caption: Text;
      /** What stands there where a block goes on from the part before. */
      readonly continued: Text;
      readonly language: string;
      readonly code: readonly string[];
    };

export interface Line {
  readonly mark: '' | '### ' | '- ';
  readonly text: Text;
}

export const line = (text: Text): Line => ({ mark: '', text });
export const item = (text: Text): Line => ({ mark: '- ', text });
export const heading = (text: Text): Line => ({ mark: '### ', text });

/** Bytes of a value, from the most that are shown to the fewest. */
const shown = [160, 60, 20] as const;

const size = (text: string): number => Buffer.byteLength(text);

/**
 * A result in parts of at most `longest` bytes, each Markdown by itself, and one of them at least.
 *
 * @param head begins each part
 * @param more what each part but the last ends with: how to get the next
 */
export function inParts(
  head: readonly Text[],
  pieces: readonly Piece[],
  more: (part: number, parts: number) => Text,
): readonly string[] {
  const start = head.map((text) => quoted(text, shown[0])).join('\n');
  const end = quoted(say('cli.mcp.quoted'), 0);
  const room = longest - size(start) - size(end) - size(quoted(more(998, 999), 0)) - 3 * 2;
  const bodies = packed(pieces, room);
  const all = bodies.length === 0 ? [''] : bodies;
  return all.map((body, at) => {
    const next = all.length === 1 ? [] : [quoted(more(at + 1, all.length), 0)];
    return [start, body, ...next, end].filter((text) => text !== '').join('\n\n');
  });
}

/** How much room pieces take if all of them are to stand in one part. */
export function isShort(pieces: readonly Piece[]): boolean {
  return packed(pieces, longest * 0.8).length <= 1;
}

function packed(pieces: readonly Piece[], room: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const text of pieces.flatMap((piece) => textsOf(piece, room))) {
    if (part !== '' && size(part) + 2 + size(text) > room) {
      parts.push(part);
      part = '';
    }
    part = part === '' ? text : `${part}\n\n${text}`;
  }
  if (part !== '') parts.push(part);
  return parts;
}

/** A piece in as few texts as there is room for. */
function textsOf(piece: Piece, room: number): readonly string[] {
  if ('code' in piece) return codeTexts(piece, room);
  for (const most of shown) {
    const text = piece.lines.map((each) => each.mark + quoted(each.text, most)).join('\n');
    if (size(text) <= room) return [text];
  }
  const least = shown[2];
  const texts = piece.lines.map((each) => each.mark + quoted(each.text, least));
  return filled(texts, room).map((lines) => lines.join('\n'));
}

function codeTexts(piece: Extract<Piece, { readonly code: readonly string[] }>, room: number) {
  const caption = quoted(piece.caption, shown[1]);
  const continued = quoted(piece.continued, shown[1]);
  const around = Math.max(size(caption), size(continued)) + piece.language.length + 24;
  const lines = piece.code.flatMap((each) => cutLine(each, room - around));
  return filled(lines, room - around).map((some, at) =>
    [at === 0 ? caption : continued, '', ...fence(piece.language, some)].join('\n'),
  );
}

/** As many lines as there is room for, again and again. */
function filled(lines: readonly string[], room: number): readonly (readonly string[])[] {
  const all: string[][] = [];
  let left = 0;
  for (const each of lines) {
    const need = size(each) + 1;
    if (need > left) {
      all.push([]);
      left = room;
    }
    left -= need;
    all.at(-1)?.push(each);
  }
  return all;
}

/** A line that no part has room for goes on in the next one. */
function cutLine(text: string, room: number): readonly string[] {
  if (size(text) < room) return [text];
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of text) {
    const more = size(letter);
    if (bytes + more >= room) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += letter;
    bytes += more;
  }
  return [...pieces, piece];
}
