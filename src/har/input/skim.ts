import { longestError } from '../entry-reader.ts';
import type { RawEntries } from '../read-log.ts';
import { looked } from '../writers/marks.ts';
import { type Breathe, breathless } from './breathe.ts';

/** A plain HAR whose entries are still bytes. */
export interface Skimmed {
  /** All of it but its entries: their list is empty. */
  readonly value: unknown;
  /** Each but the first few is parsed when it is asked for, every time. */
  readonly raw: RawEntries;
}

/** Where an entry stands. Offsets in bytes. */
interface Slice {
  readonly from: number;
  readonly to: number;
  /** Where the text of a long body of it begins and ends, one after the other. */
  readonly bodies: readonly number[];
}

/**
 * Finds the entries of a plain HAR by its bytes, and checks all of it as a parser of JSON does, but makes nothing of it: a
 * body is most of many files, and what it says at its beginning is all that is read of it.
 *
 * @returns null: it is no plain HAR, or no JSON, or not for this way of reading it; its text tells
 */
export async function skim(bytes: Uint8Array, breathe: Breathe = breathless): Promise<Skimmed | null> {
  const scan = new Scan(bytes);
  const list = await scan.list(breathe);
  if (list === null) return null;
  const { slices } = scan;
  const [before, after] = [bytes.subarray(0, list.from), bytes.subarray(list.to)];
  const value: unknown = JSON.parse(decoder.decode(before) + decoder.decode(after));
  const parsed = (slice: Slice): unknown => JSON.parse(textOf(bytes, slice));
  // Who wrote the log is told by them before they are read.
  const first = slices.slice(0, looked).map(parsed);
  return {
    value,
    raw: {
      length: slices.length,
      at: (index) => {
        const slice = slices[index];
        return index < first.length || slice === undefined ? first[index] : parsed(slice);
      },
    },
  };
}

const decoder = new TextDecoder();

/** So much of a body is kept, in bytes: six for each of the characters that are read of one at most. */
const keptOfBody = 6 * longestError;

function textOf(bytes: Uint8Array, { from, to, bodies }: Slice): string {
  if (bodies.length === 0) return decoder.decode(bytes.subarray(from, to));
  let text = '';
  let at = from;
  for (let i = 0; i < bodies.length; i += 2) {
    const [begin = 0, end = 0] = bodies.slice(i, i + 2);
    text += decoder.decode(bytes.subarray(at, keptUntil(bytes, begin, end)));
    at = end;
  }
  return text + decoder.decode(bytes.subarray(at, to));
}

/** Where the kept part of a string ends: between two characters, and not within an escape. */
function keptUntil(bytes: Uint8Array, begin: number, end: number): number {
  let at = begin;
  while (at < begin + keptOfBody && at < end) {
    if (bytes[at] === backslash) at += bytes[at + 1] === letterU ? 6 : 2;
    else at++;
  }
  while (at < end && isWithinCharacter(bytes[at])) at++;
  return at;
}

const isWithinCharacter = (byte = 0): boolean => (byte & 0xc0) === 0x80;

const [quote, backslash, letterU, colon, comma] = [0x22, 0x5c, 0x75, 0x3a, 0x2c];
const [openObject, closeObject, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Deeper values are left to the parser, which has a stack of its own. */
const deepest = 200;

/** By the level of an object: the name in it that leads on, to the value of the next level. */
const names = ['log', 'entries', '', 'response', 'content', 'text'].map((name) =>
  new TextEncoder().encode(name),
);
const level = { file: 0, log: 1, list: 2, entry: 3, content: 5, other: -1 } as const;

/** Bytes that stand for themselves in a string. */
const isPlain = new Uint8Array(256).fill(1, 0x20);
isPlain[quote] = 0;
isPlain[backslash] = 0;

const isSpace = new Uint8Array(256);
for (const space of [0x20, 0x09, 0x0a, 0x0d]) isSpace[space] = 1;

const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;
const isHex = (byte = 0): boolean => isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);

/**
 * Walks over a text of JSON. Each method is given the place of what it reads and returns that behind it; -1 where it is
 * not as it should be.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
class Scan {
  readonly slices: Slice[] = [];
  readonly #bytes: Uint8Array;
  #bodies: number[] = [];
  /** Where the list of entries begins. */
  #begin: number | null = null;
  #list: { readonly from: number; readonly to: number } | null = null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The inside of the list of entries; null: there is none, or more than one, or it is no JSON. */
  async list(breathe: Breathe): Promise<{ readonly from: number; readonly to: number } | null> {
    const [a, b, c] = this.#bytes;
    const start = this.#space(a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0);
    if (this.#bytes[start] !== openObject) return null;
    // Ends at the list, whose items take long. Once they are known, it goes over what is around them.
    this.#value(start, level.file, 0);
    if (this.#begin === null) return null;
    const behind = await this.#entries(this.#begin, breathe);
    if (behind < 0) return null;
    this.#list = { from: this.#begin + 1, to: behind - 1 };
    const end = this.#value(start, level.file, 0);
    return end >= 0 && this.#space(end) === this.#bytes.length ? this.#list : null;
  }

  #space(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    while (at < bytes.length && isSpace[bytes[at] as number] === 1) at++;
    return at;
  }

  #value(at: number, of: number, depth: number): number {
    const bytes = this.#bytes;
    switch (bytes[at]) {
      case quote:
        return this.#string(at);
      case openObject:
        return depth < deepest ? this.#object(at, of, depth) : -1;
      case openList:
        if (depth >= deepest) return -1;
        return of === level.list ? this.#behindEntries(at) : this.#array(at, depth);
      case 0x74:
        return this.#word(at, 'true');
      case 0x66:
        return this.#word(at, 'false');
      case 0x6e:
        return this.#word(at, 'null');
      default:
        return this.#number(at);
    }
  }

  #object(from: number, of: number, depth: number): number {
    const bytes = this.#bytes;
    let at = this.#space(from + 1);
    if (bytes[at] === closeObject) return at + 1;
    let found = false;
    for (;;) {
      if (bytes[at] !== quote) return -1;
      const key = at;
      at = this.#string(at);
      if (at < 0) return -1;
      const name = names[of];
      const leadsOn = name !== undefined && this.#is(key + 1, at - 1, name);
      if (of === level.file || of === level.log) {
        // The last of two is what a parser takes, and an escape may spell the same name.
        if ((leadsOn && found) || bytes.subarray(key, at).includes(backslash)) return -1;
        found ||= leadsOn;
      }
      at = this.#space(at);
      if (bytes[at] !== colon) return -1;
      const begin = this.#space(at + 1);
      at = this.#value(begin, leadsOn ? of + 1 : level.other, depth + 1);
      if (at < 0) return -1;
      if (leadsOn && of === level.content && bytes[begin] === quote && at - begin > 2 * keptOfBody) {
        this.#bodies.push(begin + 1, at - 1);
      }
      at = this.#space(at);
      if (bytes[at] === closeObject) return at + 1;
      if (bytes[at] !== comma) return -1;
      at = this.#space(at + 1);
    }
  }

  #array(from: number, depth: number): number {
    const bytes = this.#bytes;
    let at = this.#space(from + 1);
    if (bytes[at] === closeList) return at + 1;
    for (;;) {
      at = this.#value(at, level.other, depth + 1);
      if (at < 0) return -1;
      at = this.#space(at);
      if (bytes[at] === closeList) return at + 1;
      if (bytes[at] !== comma) return -1;
      at = this.#space(at + 1);
    }
  }

  #behindEntries(at: number): number {
    this.#begin ??= at;
    return this.#list === null ? -1 : this.#list.to + 1;
  }

  /** As of any list, but that each item is noted. */
  async #entries(from: number, breathe: Breathe): Promise<number> {
    const bytes = this.#bytes;
    let at = this.#space(from + 1);
    if (bytes[at] === closeList) return at + 1;
    for (;;) {
      const begin = at;
      at = this.#value(begin, level.entry, level.entry);
      if (at < 0) return -1;
      this.slices.push({ from: begin, to: at, bodies: this.#bodies });
      if (this.#bodies.length > 0) this.#bodies = [];
      at = this.#space(at);
      if (bytes[at] === closeList) return at + 1;
      if (bytes[at] !== comma) return -1;
      at = this.#space(at + 1);
      const breath = breathe();
      if (breath !== undefined) await breath;
    }
  }

  #string(from: number): number {
    const bytes = this.#bytes;
    let at = from + 1;
    for (;;) {
      while (at < bytes.length && isPlain[bytes[at] as number] === 1) at++;
      if (bytes[at] === quote) return at + 1;
      if (bytes[at] !== backslash) return -1;
      const escaped = bytes[at + 1];
      if (escaped === letterU) {
        for (let i = 2; i < 6; i++) if (!isHex(bytes[at + i])) return -1;
        at += 6;
      } else if (isEscape[escaped ?? 0] === 1) at += 2;
      else return -1;
    }
  }

  #number(from: number): number {
    const bytes = this.#bytes;
    let at = bytes[from] === 0x2d ? from + 1 : from;
    if (!isDigit(bytes[at])) return -1;
    at = bytes[at] === 0x30 ? at + 1 : this.#digits(at);
    if (bytes[at] === 0x2e) {
      if (!isDigit(bytes[at + 1])) return -1;
      at = this.#digits(at + 1);
    }
    if (((bytes[at] ?? 0) | 0x20) !== 0x65) return at;
    at += bytes[at + 1] === 0x2b || bytes[at + 1] === 0x2d ? 2 : 1;
    return isDigit(bytes[at]) ? this.#digits(at) : -1;
  }

  #digits(from: number): number {
    let at = from;
    while (isDigit(this.#bytes[at])) at++;
    return at;
  }

  #word(at: number, word: string): number {
    for (let i = 0; i < word.length; i++) if (this.#bytes[at + i] !== word.charCodeAt(i)) return -1;
    return at + word.length;
  }

  #is(from: number, to: number, name: Uint8Array): boolean {
    if (to - from !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.#bytes[from + i] !== name[i]) return false;
    return true;
  }
}

const isEscape = new Uint8Array(256);
for (const escaped of '"\\/bfnrt') isEscape[escaped.charCodeAt(0)] = 1;
