import { isSecretHeader, isSecretParameter, looksLikeToken } from './secret-words.ts';
import { joinPieces, type Placeholder, type Template } from './template.ts';
import { wireBytes } from './wire.ts';

/** One secret that was taken out, without its value. */
export interface Replaced {
  /** Name in the environment. */
  readonly env: string;
  /** Where it stood first: a header's name, `url`, or `body`. */
  readonly place: string;
}

export interface Redactor {
  url(url: string): Template;
  header(name: string, value: string): Template;
  body(text: string): Template;
  /** Any other text: a secret that was met before is taken out wherever it stands. */
  text(text: string): Template;
  /** The name of a server's origin, which stands in where the environment has none. */
  target(origin: string): Placeholder;
  /** In the order they were met. */
  replaced(): readonly Replaced[];
}

/** The name that stands for a server's origin, so that the same test can be aimed at another server. */
const TARGET = 'CORS_TARGET';

/** Shorter secrets are taken out where they stood, not wherever their letters stand: `1` would be everywhere. */
const SHORTEST_ELSEWHERE = 6;

/**
 * Takes secrets out of what is exported, and gives each a name. One redactor for a whole export: the same secret has
 * the same name everywhere in it.
 *
 * @param keep the person wants them kept, in this export
 */
export function createRedactor({ keep = false }: { readonly keep?: boolean } = {}): Redactor {
  const names = new Map<string, string>();
  const replaced: Replaced[] = [];
  const targets: string[] = [];

  function target(origin: string): Placeholder {
    if (!targets.includes(origin)) targets.push(origin);
    const count = targets.indexOf(origin) + 1;
    return { env: count === 1 ? TARGET : `${TARGET}_${count}`, fallback: origin };
  }

  function take(value: string, wish: string, place: string): Placeholder {
    const known = names.get(value);
    if (known !== undefined) return { env: known, fallback: null };
    const env = freeName(wish, new Set(names.values()));
    names.set(value, env);
    replaced.push({ env, place });
    return { env, fallback: null };
  }

  function everywhere(text: string): Template {
    const secrets = [...names].filter(([value]) => value.length >= SHORTEST_ELSEWHERE);
    // The longest first: one may be a part of another.
    secrets.sort(([a], [b]) => b.length - a.length);
    return joinPieces(
      secrets.reduce<Template>((pieces, [value, env]) => splitAt(pieces, value, env), [text]),
    );
  }

  function header(name: string, value: string): Template {
    const bytes = wireBytes(value);
    if (bytes === '') return [];
    if (/^(?:location|content-location|referer|link|refresh|sourcemap|x-sourcemap)$/i.test(name)) {
      return everywhereIn(urlTemplate(bytes, name));
    }
    if (!isSecretHeader(name)) return looksLikeToken(bytes) ? [take(bytes, name, name)] : everywhere(bytes);
    // The scheme is no secret, and whoever reads the test wants to know it.
    const [, scheme, rest = bytes] = /authorization$/i.test(name)
      ? (/^([A-Za-z][\w-]*) +(\S.*)$/s.exec(bytes) ?? [])
      : [];
    const secret = take(rest, scheme === undefined ? name : `${name}_${scheme}`, name);
    return joinPieces([bytes.slice(0, bytes.length - rest.length), secret]);
  }

  function everywhereIn(template: Template): Template {
    return joinPieces(template.flatMap((piece) => (typeof piece === 'string' ? everywhere(piece) : [piece])));
  }

  function urlTemplate(url: string, place: string): Template {
    const [, before = '', userInfo = '', path = '', query] =
      /^((?:[a-z][a-z\d+.-]*:)?\/\/)?([^/?#]*@)?([^?#]*)(?:\?(.*))?$/is.exec(url) ?? [];
    const pieces: (string | Placeholder)[] = [before];
    if (userInfo !== '') pieces.push(take(userInfo.slice(0, -1), 'URL_LOGIN', place), '@');
    const rest = query === undefined ? [] : ['?', ...parameters(query, place)];
    return joinPieces([...pieces, ...segments(path, place), ...rest]);
  }

  function segments(path: string, place: string): Template {
    return path
      .split(/([/;])/)
      .map((part) => (looksLikeToken(decoded(part)) ? take(part, 'URL_TOKEN', place) : part));
  }

  /** Also of a form's body. */
  function parameters(query: string, place: string): Template {
    return query.split(/([&;#?])/).flatMap((part): Template => {
      const equals = part.indexOf('=');
      const name = equals === -1 ? '' : part.slice(0, equals);
      const value = part.slice(equals + 1);
      if (value === '') return [part];
      const plain = decoded(value);
      if (isSecretParameter(decoded(name)) || looksLikeToken(plain)) {
        const secret = take(value, decoded(name) || 'URL_TOKEN', place);
        // The same decoded, as it may stand in a sentence.
        if (plain !== value) names.set(plain, secret.env);
        return [part.slice(0, equals + 1), secret];
      }
      return [part];
    });
  }

  function body(text: string): Template {
    const pieces = isJson(text) ? jsonPieces(text) : parameters(text, 'body');
    return everywhereIn(wordsIn(pieces));
  }

  /** The strings beside a secret key; numbers there are taken as they are spelled. */
  function jsonPieces(text: string): Template {
    const pieces: (string | Placeholder)[] = [];
    let end = 0;
    for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:\s*)("(?:[^"\\]|\\.)*"|-?[\d.eE+-]+)/g)) {
      const [whole, key = '', , value = ''] = match;
      const quoted = value.startsWith('"');
      const inner = quoted ? value.slice(1, -1) : value;
      if (inner === '' || !(isSecretParameter(key) || looksLikeToken(inner))) continue;
      const start = match.index + whole.length - value.length + (quoted ? 1 : 0);
      pieces.push(text.slice(end, start), take(inner, key, 'body'));
      end = start + inner.length;
    }
    return [...pieces, text.slice(end)];
  }

  function wordsIn(template: Template): Template {
    return template.flatMap((piece): Template => {
      if (typeof piece !== 'string') return [piece];
      return piece
        .split(/([^\w+/=.~-]+)/)
        .map((word) => (looksLikeToken(word) ? take(word, 'BODY_TOKEN', 'body') : word));
    });
  }

  const plainly = (text: string): Template => joinPieces([text]);
  return keep
    ? {
        url: plainly,
        header: (_name, value) => plainly(wireBytes(value)),
        body: plainly,
        text: plainly,
        target,
        replaced: () => [],
      }
    : {
        url: (url) => everywhereIn(urlTemplate(url, 'url')),
        header,
        body,
        text: everywhere,
        target,
        replaced: () => replaced,
      };
}

function splitAt(pieces: Template, value: string, env: string): Template {
  return pieces.flatMap((piece): Template => {
    if (typeof piece !== 'string' || !piece.includes(value)) return [piece];
    return piece
      .split(value)
      .flatMap((part, i): Template => (i === 0 ? [part] : [{ env, fallback: null }, part]));
  });
}

/** `X-Api-Key` is `CORS_X_API_KEY`, the second of that name `CORS_X_API_KEY_2`. */
function freeName(wish: string, taken: ReadonlySet<string>): string {
  const words = wish
    .slice(0, 40)
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replace(/[^A-Z\d]+/g, '_')
    .replace(/^_|_$/g, '');
  const name = `CORS_${words || 'SECRET'}`.replace(/^CORS_TARGET/, 'CORS_THE_TARGET');
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${name}_${count}`;
    if (!taken.has(free)) return free;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
