/** More words than a request's command has. */
const mostWords = 2_000;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['v', '\v'],
]);

/** Words as they are put together; a word may be empty. */
class Words {
  readonly #words: string[] = [];
  #open: string[] | null = null;

  get count(): number {
    return this.#words.length;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  add(piece: string): void {
    if (this.#open === null) this.#open = [piece];
    else this.#open.push(piece);
  }

  end(): void {
    if (this.#open !== null) this.#words.push(this.#open.join(''));
    this.#open = null;
  }

  all(): readonly string[] {
    this.end();
    return this.#words;
  }
}

/** The words of the first command in a text for a POSIX shell; nothing is expanded. */
export function posixWords(text: string): readonly string[] {
  const words = new Words();
  for (let at = 0; at < text.length && words.count < mostWords; at++) {
    const character = text[at] ?? '';
    if (character === '\\') {
      at++;
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      else if (text[at] !== '\n') words.add(text[at] ?? '');
    } else if (character === "'") {
      const end = closing(text, "'", at + 1);
      words.add(text.slice(at + 1, end));
      at = end;
    } else if (character === '"' || (character === '$' && text[at + 1] === "'")) {
      const isDollar = character === '$';
      const read = quoted(text, isDollar ? at + 2 : at + 1, isDollar);
      words.add(read.text);
      at = read.end;
    } else if (/\s/.test(character)) {
      words.end();
      if (character === '\n') break;
    } else if ((character === ';' || character === '|' || character === '&') && !words.isOpen) break;
    else words.add(character);
  }
  return words.all();
}

function closing(text: string, quote: string, from: number): number {
  const end = text.indexOf(quote, from);
  return end < 0 ? text.length : end;
}

/** In `"…"` a backslash stands before a few characters; in `$'…'` it writes what C writes. */
function quoted(
  text: string,
  from: number,
  isDollar: boolean,
): { readonly text: string; readonly end: number } {
  const quote = isDollar ? "'" : '"';
  const pieces: string[] = [];
  let at = from;
  for (; at < text.length && text[at] !== quote; at++) {
    const next = text[at + 1] ?? '';
    if (text[at] !== '\\') pieces.push(text[at] ?? '');
    else if (isDollar) {
      const [code = ''] = /^(?:u[\da-f]{1,4}|x[\da-f]{1,2})/i.exec(text.slice(at + 1, at + 6)) ?? [];
      pieces.push(
        code === '' ? (ESCAPES.get(next) ?? next) : String.fromCharCode(Number.parseInt(code.slice(1), 16)),
      );
      at += Math.max(1, code.length);
    } else if (/["\\$`]/.test(next)) {
      pieces.push(next);
      at++;
    } else if (next === '\n') at++;
    else pieces.push('\\');
  }
  return { text: pieces.join(''), end: at };
}

/** Whether a command is written for cmd, where a caret escapes. */
export const isForCmd = (text: string): boolean => /\^(?:"|[\t ]*\r?\n)/.test(text);

/** The words of a command for cmd, as the program it starts sees them. */
export function cmdWords(text: string): readonly string[] {
  return programWords(text.replace(/\^(\r?\n(?:\r?\n)?|[\s\S])/g, (_all, next: string) => uncareted(next)));
}

/** A caret before a line's end joins the lines; DevTools writes a line feed as caret, two line feeds. */
function uncareted(next: string): string {
  const ends = next.replaceAll('\r', '').length;
  return !next.startsWith('\n') && !next.startsWith('\r') ? next : ends > 1 ? '\n' : ' ';
}

/** Quotes and backslashes as programs for Windows read them. */
function programWords(text: string): readonly string[] {
  const words = new Words();
  let inQuotes = false;
  for (let at = 0; at < text.length && words.count < mostWords; at++) {
    const character = text[at] ?? '';
    if (character === '\\' && (text[at + 1] === '"' || text[at + 1] === '\\')) words.add(text[++at] ?? '');
    else if (character === '"') {
      // Two of them within quotes are one.
      if (inQuotes && text[at + 1] === '"') words.add(text[++at] ?? '');
      else inQuotes = !inQuotes;
      words.add('');
    } else if (!inQuotes && /\s/.test(character)) {
      words.end();
      if (character === '\n') break;
    } else words.add(character);
  }
  return words.all();
}
