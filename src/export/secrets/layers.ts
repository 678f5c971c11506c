/** A text as it is read, and where each of its characters stood in the text it was written in. */
export interface Layer {
  readonly text: string;
  /** Where a range of the inner text stands in the outer one. */
  readonly outside: (start: number, end: number) => readonly [start: number, end: number];
}

/** Percent-encoding, and `+` for a space as in forms. @returns null: nothing is encoded in it */
export function percentLayer(text: string): Layer | null {
  if (!/%[\da-fA-F]{2}/.test(text)) return null;
  return decodedWith(text, /(?:%[\da-fA-F]{2})+|\+/g, (run) => (run === '+' ? ' ' : bytesOf(run)));
}

/** The inside of a string in JSON, JavaScript or GraphQL. @returns null: nothing is escaped in it */
export function stringLayer(text: string): Layer | null {
  if (!text.includes('\\')) return null;
  return decodedWith(text, /\\(?:u[\da-fA-F]{4}|u\{[\da-fA-F]{1,6}\}|x[\da-fA-F]{2}|[\s\S])/g, (escaped) => {
    const hex = /^\\[ux]\{?([\da-fA-F]+)\}?$/.exec(escaped)?.[1];
    if (hex !== undefined) {
      const code = Number.parseInt(hex, 16);
      return code > 0x10ffff
        ? '\ufffd'
        : code > 0xffff
          ? String.fromCodePoint(code)
          : String.fromCharCode(code);
    }
    const named = escapes.get(escaped.charAt(1));
    return named ?? escaped.charAt(1);
  });
}

const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

/** Character references of XML and HTML. @returns null: there is none */
export function markupLayer(text: string): Layer | null {
  if (!text.includes('&')) return null;
  return decodedWith(text, /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (reference) => {
    const [, decimal, hex, name] = /^&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));$/.exec(reference) ?? [];
    const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
    if (name !== undefined) return references.get(name) ?? reference;
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}

const references = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodedWith(text: string, coded: RegExp, decode: (piece: string) => string): Layer | null {
  const pieces: string[] = [];
  // Where runs begin, inside and outside; every second one was decoded.
  const inner: number[] = [];
  const outer: number[] = [];
  let length = 0;
  let from = 0;
  const put = (piece: string, at: number) => {
    inner.push(length);
    outer.push(at);
    pieces.push(piece);
    length += piece.length;
  };
  for (const { index, 0: piece } of text.matchAll(coded)) {
    put(text.slice(from, index), from);
    put(decode(piece), index);
    from = index + piece.length;
  }
  if (inner.length === 0) return null;
  put(text.slice(from), from);
  put('', text.length);
  return {
    text: pieces.join(''),
    outside: (start, end) => [place(start, false), place(end, true)],
  };

  function place(index: number, isEnd: boolean): number {
    // An end belongs to the character before it.
    const run = isEnd && index > 0 ? lastAtMost(inner, index - 1) : lastAtMost(inner, index);
    const begin = outer[run] ?? 0;
    const within = index - (inner[run] ?? 0);
    if (run % 2 === 0) return begin + within;
    const next = outer[run + 1] ?? text.length;
    const decodedLength = (inner[run + 1] ?? length) - (inner[run] ?? 0);
    // Of percent-encoded ASCII each character has a place of its own; any other run is taken whole.
    if (next - begin === decodedLength * 3) return begin + within * 3;
    return isEnd && index > 0 ? next : begin;
  }
}

/** Index of the last that is no greater; several may be alike where a run is empty. */
function lastAtMost(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

function bytesOf(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%(..)/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}
