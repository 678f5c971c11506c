import { findInUrl } from './find-in-url.ts';
import { type About, append, type Found, moved, type Search, throughLayer } from './found.ts';
import { stringLayer } from './layers.ts';
import { isKept, secrecyOf } from './names.ts';
import { cardNumbers } from './shapes.ts';
import { strayPairs } from './stray-pairs.ts';

// Each from where it is asked for.
const address = /[a-z][a-z\d+.-]{0,30}:\/\/[^\s"'<>\\^`{|}]*/iy;
const path = /(?:\.{0,2}\/|\?)[^\s"'<>\\^`{|}(),]*/y;
const doubleQuoted = /"(?:[^"\\]|\\[\s\S])*"?/y;
const singleQuoted = /'(?:[^'\\\n]|\\[^\n])*'/y;
const tilted = /`[^`]*`/y;
const word = /[^\s"'`{}[\](),;:=<>&|]+/y;
const separator = /\s{0,200}(?::(?![:/]{2})|=>|=(?!=)|:=)\s*/y;
const bareValue = /[^\s"'`,;{}()[\]<>&|]+/y;
const restOfLine = /[^\n\r;,&"'<>{}]+/y;

/** Where braces, brackets or parentheses were opened. */
interface Frame {
  /** The name of what they hold. */
  readonly name: string | null;
  readonly list: boolean;
  /** `"name": "password"` says what the `value` beside it is. */
  label: string | null;
  /** `value`, where it came first. */
  value: { readonly start: number; readonly end: number } | null;
}

const labels = /^(?:name|key|field|id|label|header|param|variable|property)$/i;
const contents = /^(?:value|val|values|content|text|raw|data|current|default)$/i;

/**
 * Names and values as JSON, NDJSON, GraphQL, JavaScript, YAML, `.env` files, connection strings and sentences write them,
 * whether or not they parse.
 */
export function findInLiterals(text: string, about: About, search: Search): readonly Found[] {
  const all: Found[] = [];
  const frames: Frame[] = [];
  let pending: string | null = null;
  let scheme = false;
  let i = 0;
  while (i < text.length) {
    const character = text.charAt(i);
    const quoted = quotedAt(text, i);
    if (quoted !== null) {
      const closed = quoted.length > 1 && quoted.endsWith(character);
      literal(i + 1, i + quoted.length - (closed ? 1 : 0), i + quoted.length, true);
      continue;
    }
    if (/[{[(]/.test(character)) {
      frames.push({ name: pending, list: character === '[', label: null, value: null });
      pending = null;
      i++;
      continue;
    }
    if (/[}\])]/.test(character)) {
      frames.pop();
      pending = null;
      i++;
      continue;
    }
    const url = matchAt(address, text, i) ?? matchAt(path, text, i);
    if (url !== null) {
      const plainUrl = url.replace(/[).,;\]]{1,10}$/, '');
      put(pending, i, i + plainUrl.length, false);
      pending = null;
      i += url.length;
      continue;
    }
    const found = matchAt(word, text, i);
    if (found !== null) {
      literal(i, i + found.length, i + found.length, false);
      continue;
    }
    if (/[,;&|]/.test(character)) pending = null;
    i++;
  }
  if (/[:=]/.test(text) && /["']/.test(text) && !isJson(text)) append(all, strayPairs(text));
  for (const [start, end] of cardNumbers(text)) all.push({ start, end, wish: about.wish });
  return apart(all);

  function literal(start: number, end: number, next: number, isQuoted: boolean): void {
    const between = matchAt(separator, text, next);
    if (between !== null && isName(between, next)) {
      const raw = text.slice(start, end);
      pending = (isQuoted ? stringLayer(raw) : null)?.text ?? raw;
      if (end - start >= 16) put(null, start, end, isQuoted);
      i = next + between.length;
      unquotedSecret(between);
      return;
    }
    if (scheme && !isQuoted && end - start >= 6 && !isKept(text.slice(start, end), 'maybe')) {
      const [, rest = ''] = /^(\S*)/.exec(text.slice(start, start + 10_000)) ?? [];
      all.push({ start, end: start + rest.length, wish: about.wish });
      next = start + rest.length;
    } else put(pending, start, end, isQuoted);
    scheme = !isQuoted && /^(?:basic|bearer|token|negotiate|apikey)$/i.test(text.slice(start, end));
    pending = null;
    i = next;
  }

  /** Base64 ends with `=`, and that makes it no name. */
  function isName(between: string, at: number): boolean {
    return (
      !/^=\s*$/.test(between) ||
      (/\S/.test(text.charAt(at + between.length)) && between === '=') ||
      between !== '='
    );
  }

  /** A secret that no quotes hold: outside of braces it may be several words. */
  function unquotedSecret(between: string): void {
    if (pending === null || /["'`{[\r\n]/.test(text.charAt(i))) return;
    const secrecy = secrecyOf(pending);
    if (secrecy !== 'secret' && secrecy !== 'maybe') return;
    const one = matchAt(bareValue, text, i) ?? '';
    if (between.includes(':') && (pending.startsWith('$') || (frames.length > 0 && isVariable(one)))) {
      pending = null;
      return;
    }
    if (one === '' || isKept(one, secrecy)) return;
    const several = frames.length === 0 && secrecy === 'secret' ? matchAt(restOfLine, text, i) : null;
    const value = (several !== null && several.length > one.length ? several : one).trimEnd();
    all.push({ start: i, end: i + value.length, wish: pending });
    i += value.length;
    pending = null;
  }

  function put(given: string | null, start: number, end: number, isQuoted: boolean): void {
    const frame = frames.at(-1);
    const raw = text.slice(start, end);
    const name = nameOf(given, frame);
    const inside = name === null ? about : { ...about, wish: name };
    const layer = isQuoted ? stringLayer(raw) : null;
    const found = throughLayer(layer, raw, (plain) => {
      if (!isQuoted && name === null && /^(?:[a-z][a-z\d+.-]*:\/\/|[./?])/i.test(plain)) {
        return findInUrl(plain, inside, search);
      }
      return search(name, plain, inside);
    });
    append(all, moved(found, start));
    if (frame !== undefined && given !== null) remember(frame, given, layer?.text ?? raw, start, end);
  }

  function nameOf(given: string | null, frame: Frame | undefined): string | null {
    if (frame === undefined) return given;
    if (given === null) return frame.list ? frame.name : null;
    if (!contents.test(given)) return given;
    return frame.label ?? (frame.name !== null && isSecret(frame.name) ? frame.name : given);
  }

  function remember(frame: Frame, given: string, plain: string, start: number, end: number): void {
    if (labels.test(given) && plain.length <= 100 && isSecret(plain)) {
      frame.label = plain;
      const { value } = frame;
      if (value !== null && !isKept(text.slice(value.start, value.end), secrecyOf(plain))) {
        all.push({ ...value, wish: plain });
      }
    }
    if (contents.test(given)) frame.value = { start, end };
  }
}

function isSecret(name: string): boolean {
  const secrecy = secrecyOf(name);
  return secrecy === 'secret' || secrecy === 'maybe';
}

/** In GraphQL variables are declared with their type, and named in arguments. */
const isVariable = (text: string) => /^\$[A-Za-z_]\w*$/.test(text) && isSecret(text);

function quotedAt(text: string, at: number): string | null {
  const character = text.charAt(at);
  if (character === '"') return matchAt(doubleQuoted, text, at);
  if (character === '`') return matchAt(tilted, text, at);
  // Not an apostrophe.
  if (character === "'" && !/[\p{L}\d]/u.test(text.charAt(at - 1))) return matchAt(singleQuoted, text, at);
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function isJson(text: string): boolean {
  // An error that is thrown for each header costs more than the search itself.
  if (!/^\s*[[{"]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** In order; of two that meet, one that holds both. */
export function apart(found: Found[]): readonly Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const all: Found[] = [];
  for (const each of found) {
    const last = all.at(-1);
    if (last === undefined || each.start >= last.end) all.push(each);
    else if (each.end > last.end) all[all.length - 1] = { ...last, end: each.end };
  }
  return all;
}
