import { type About, append, type Found } from './found.ts';
import { looksRandom } from './random.ts';
import { knownShapes } from './shapes.ts';

/** Letters, digits and what tokens are made of beside them. */
const runs = /[\w+/=.~-]{16,}/g;

/** Random by nature, and the name of a thing: a UUID, MongoDB's ObjectId with its time from 2009 on, a ULID. */
const thing = /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[4-7][\da-f]{23}|01[\dA-HJKMNP-TV-Z]{24})$/i;

const uuid = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi;

/** A file of a page, whose name holds a hash of what is in it. */
export const assetName =
  /\.(?:m?js|cjs|css|map|wasm|woff2?|ttf|otf|eot|png|jpe?g|gif|svg|webp|avif|ico|mp[34]|webm|m3u8|ts)$/i;

/** The hash of something, by what stands before it. */
const hashed = /(?:sha(?:1|256|384|512)|md5)[-:]$/i;

/** Secrets by their looks alone. */
export function findInWords(text: string, about: About): readonly Found[] {
  const all: Found[] = [];
  let from = 0;
  const { wish } = about;
  for (const [start, end] of knownShapes(text)) {
    if (about.random) append(all, randomRuns(text, from, start, wish));
    all.push({ start, end, wish });
    from = end;
  }
  if (about.random) append(all, randomRuns(text, from, text.length, wish));
  return all;
}

function randomRuns(text: string, from: number, to: number, wish: string): readonly Found[] {
  if (to - from < 16) return [];
  const all: Found[] = [];
  for (const { index, 0: run } of text.slice(from, to).matchAll(runs)) {
    const start = from + index;
    if (assetName.test(run) || hashed.test(text.slice(Math.max(0, start - 8), start))) continue;
    if (/^(?:sha(?:1|256|384|512)|md5)-/i.test(run)) continue;
    for (const [begin, end] of randomParts(run)) all.push({ start: start + begin, end: start + end, wish });
  }
  return all;
}

type Range = readonly [start: number, end: number];

/** The parts of a run that look random: all of it where it is one thing in base64, otherwise between its separators. */
function randomParts(run: string): readonly Range[] {
  if (/^[\w+/-]{16,}={0,2}$/.test(run) && !isPath(run) && !uuid.test(run) && isRandom(run))
    return [[0, run.length]];
  uuid.lastIndex = 0;
  const ranges: Range[] = [];
  let from = 0;
  for (const { index, 0: whole } of [...run.matchAll(uuid)]) {
    splitAt(run, from, index, ranges);
    from = index + whole.length;
  }
  splitAt(run, from, run.length, ranges);
  return joined(run, ranges);
}

function splitAt(run: string, from: number, to: number, ranges: Range[]): void {
  for (const { index, 0: part } of run.slice(from, to).matchAll(/[\w-]{16,}/g)) {
    const start = from + index;
    if (isRandom(part)) ranges.push([start, start + part.length]);
    // A slug with a token at its end.
    else {
      for (const { index: at, 0: piece } of part.matchAll(/[A-Za-z\d]{16,}/g)) {
        if (isRandom(piece)) ranges.push([start + at, start + at + piece.length]);
      }
    }
  }
}

const isRandom = (part: string) =>
  !thing.test(part) && !/[-_](?:[4-7][\da-f]{23})$/.test(part) && looksRandom(part);

/** Whether slashes in it part words: base64 has some too, and no words. */
function isPath(run: string): boolean {
  return run.startsWith('/') || /(?:^|\/)(?:[a-z]{3,}|v\d{1,2})(?:\/|$)/.test(run);
}

/** A token in several parts with a dot between them is one. */
function joined(run: string, ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const range of ranges) {
    const last = all.at(-1);
    if (last !== undefined && /^[.~=-]{1,3}$/.test(run.slice(last[1], Math.min(range[0], last[1] + 4)))) {
      all[all.length - 1] = [last[0], range[1]];
    } else all.push(range);
  }
  return all;
}
