/** What a literal in JavaScript stands for; undefined: an expression that is no literal. */
export type Literal = string | true | false | null | undefined | ReadonlyMap<string, Literal>;

/** Objects within objects deeper than this are no options of `fetch`. */
const deepest = 10;

const SPACE = /(?:\s|\/\/[^\n]*|\/\*[^*]*\*\/)*/y;
const WORD = /[\w$.-]+/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ...([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['b', '\b'],
    ['f', '\f'],
    ['v', '\v'],
    ['0', '\0'],
  ] as const),
  ['\n', ''],
]);

/** Reads literals of JavaScript as people write them: bare names, single quotes, commas at the end. Nothing is run. */
export class LiteralReader {
  at: number;
  readonly #text: string;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  /** Takes a character behind space, if it is the next. */
  takes(character: string): boolean {
    this.#skip(SPACE);
    if (this.#text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  /** The next value, in front of a comma or what closes it. */
  value(depth = 0): Literal {
    this.#skip(SPACE);
    const first = this.#text[this.at];
    const isString = first === '"' || first === "'" || first === '`';
    const value = isString
      ? this.#string()
      : first === '{' && depth < deepest
        ? this.#object(depth)
        : this.#word();
    this.#skip(SPACE);
    if (/[,}\])]|^$/.test(this.#text[this.at] ?? '')) return value;
    this.#rest();
    return undefined;
  }

  #object(depth: number): Literal {
    const found = new Map<string, Literal>();
    this.at++;
    while (this.at < this.#text.length && !this.takes('}')) {
      const before = this.at;
      const key = this.#key();
      if (key !== null && this.takes(':')) found.set(key, this.value(depth + 1));
      else this.#rest();
      this.takes(',');
      // What is no object at all: each step has to go on.
      if (this.at === before) this.at++;
    }
    return found;
  }

  #key(): string | null {
    this.#skip(SPACE);
    const first = this.#text[this.at];
    if (first === '"' || first === "'") return this.#string();
    const start = this.at;
    this.#skip(WORD);
    return this.at > start ? this.#text.slice(start, this.at) : null;
  }

  #word(): Literal {
    const start = this.at;
    this.#skip(WORD);
    const word = this.#text.slice(start, this.at);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : /^\d+$/.test(word) ? word : undefined;
  }

  #string(): string {
    const quote = this.#text[this.at] ?? '';
    const pieces: string[] = [];
    let from = ++this.at;
    for (; this.at < this.#text.length && this.#text[this.at] !== quote; this.at++) {
      if (this.#text[this.at] !== '\\') continue;
      pieces.push(this.#text.slice(from, this.at), this.#escape());
      from = this.at + 1;
    }
    pieces.push(this.#text.slice(from, this.at++));
    return pieces.join('');
  }

  /** Leaves `at` on the last character of the escape. */
  #escape(): string {
    const next = this.#text[++this.at] ?? '';
    const [, digits = null] =
      next === 'u' || next === 'x'
        ? (/^(?:u([\da-f]{4})|x[\da-f]{2})/i.exec(this.#text.slice(this.at, this.at + 5)) ?? [])
        : [];
    if (digits !== null) {
      this.at += 4;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    return ESCAPES.get(next) ?? next;
  }

  /** Goes to the comma or the bracket that ends an expression. */
  #rest(): void {
    for (let open = 0; this.at < this.#text.length; this.at++) {
      const character = this.#text[this.at] ?? '';
      if (character === '"' || character === "'" || character === '`') {
        this.#string();
        this.at--;
      } else if (/[([{]/.test(character)) open++;
      else if (open === 0 && /[,)\]}]/.test(character)) return;
      else if (/[)\]}]/.test(character)) open--;
    }
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.at;
    if (pattern.test(this.#text)) this.at = pattern.lastIndex;
  }
}
