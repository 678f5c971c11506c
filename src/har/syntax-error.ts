const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Index of the character at which a text stops being JSON; its length where it only ends too soon; null where it is
 * JSON. `JSON.parse` of V8 does not say it for the most usual errors. Bounded by the text: it does not recurse.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function syntaxErrorAt(text: string): number | null {
  /** What closes each object or array that is open. */
  const open: ('}' | ']')[] = [];
  let at = after(SPACE, text, 0);

  for (;;) {
    // A value is due.
    if (text[at] === '{' || text[at] === '[') {
      const closing = text[at] === '{' ? '}' : ']';
      at = after(SPACE, text, at + 1);
      if (text[at] !== closing) {
        open.push(closing);
        if (closing === '}') {
          const colon = afterName(text, at);
          if ('wrong' in colon) return colon.wrong;
          at = colon.right;
        }
        continue;
      }
      at++;
    } else {
      const end = afterScalar(text, at);
      if ('wrong' in end) return end.wrong;
      at = end.right;
    }

    // A value is complete; so may be what holds it.
    at = after(SPACE, text, at);
    while (open.length > 0 && text[at] === open.at(-1)) {
      open.pop();
      at = after(SPACE, text, at + 1);
    }
    if (open.length === 0) return at === text.length ? null : at;
    if (text[at] !== ',') return at;
    at = after(SPACE, text, at + 1);
    if (open.at(-1) === '}') {
      const colon = afterName(text, at);
      if ('wrong' in colon) return colon.wrong;
      at = colon.right;
    }
  }
}

/** An index: behind what was read, or of what is wrong. */
type Read = { readonly right: number } | { readonly wrong: number };

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Behind `"name" :` and the space after it. */
function afterName(text: string, at: number): Read {
  if (text[at] !== '"') return { wrong: at };
  const name = afterString(text, at);
  if ('wrong' in name) return name;
  const colon = after(SPACE, text, name.right);
  return text[colon] === ':' ? { right: after(SPACE, text, colon + 1) } : { wrong: colon };
}

function afterScalar(text: string, at: number): Read {
  if (text[at] === '"') return afterString(text, at);
  const end = Math.max(after(NUMBER, text, at), after(LITERAL, text, at));
  return end > at ? { right: end } : { wrong: at };
}

function afterString(text: string, start: number): Read {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { right: at + 1 };
    if (code < 0x20) return { wrong: at };
    if (code === 0x5c) {
      const end = after(ESCAPE, text, at);
      if (end === at) return { wrong: at };
      at = end;
    } else at++;
  }
  return { wrong: text.length };
}
