import { findSecrets } from './secrets/find.ts';
import { findInUrl } from './secrets/find-in-url.ts';
import { findInWords } from './secrets/find-in-words.ts';
import type { About, Found } from './secrets/found.ts';
import { treatmentOf } from './secrets/headers.ts';
import { KnownTexts } from './secrets/known.ts';
import { isKept } from './secrets/names.ts';
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
  /** Any other text, such as what a sentence is about. */
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

/** So many texts are not searched again: headers repeat from one request to the next. */
const REMEMBERED = 5_000;
const LONGEST_REMEMBERED = 2_000;

/** Where secrets were found in texts that may come again. */
export type Searches = Map<string, readonly Found[]>;

export function createSearches(): Searches {
  return new Map();
}

interface Secret {
  readonly wish: string;
  readonly place: string;
  /** null: no text needed it yet. */
  env: string | null;
}

const aboutUrl: About = { wish: 'URL_TOKEN', depth: 0, random: true };
const aboutBody: About = { wish: 'BODY_TOKEN', depth: 0, random: true };
const aboutText: About = { wish: 'TOKEN', depth: 0, random: true };

/**
 * Takes secrets out of what is exported, and gives each a name. One redactor for a whole export: the same secret has
 * the same name everywhere in it.
 *
 * @param keep the person wants them kept, in this export
 * @param searches what was found in the texts of other exports
 */
export function createRedactor({
  keep = false,
  searches = createSearches(),
}: {
  readonly keep?: boolean;
  readonly searches?: Searches;
} = {}): Redactor {
  const targets = new Map<string, string>();

  function target(origin: string): Placeholder {
    const count = targets.size + 1;
    const env = targets.get(origin) ?? (count === 1 ? TARGET : `${TARGET}_${count}`);
    targets.set(origin, env);
    return { env, fallback: origin };
  }

  if (keep) {
    const plainly = (text: string): Template => joinPieces([text]);
    return {
      url: plainly,
      header: (_name, value) => plainly(wireBytes(value)),
      body: plainly,
      text: plainly,
      target,
      replaced: () => [],
    };
  }
  return { ...takingOut(searches), target };
}

function takingOut(searches: Searches): Omit<Redactor, 'target'> {
  const secrets = new Map<string, Secret>();
  const elsewhere = new KnownTexts<Secret>();
  const replaced: Replaced[] = [];
  const nameFor = namer();

  function remember(value: string, asked: string, place: string): Secret {
    const known = secrets.get(value);
    if (known !== undefined) return known;
    // A secret may be the name of another.
    const wish = asked.length >= 16 && findInWords(asked, aboutText).length > 0 ? aboutText.wish : asked;
    const secret: Secret = { wish, place, env: null };
    secrets.set(value, secret);
    if (value.length >= SHORTEST_ELSEWHERE) elsewhere.add(value, secret);
    return secret;
  }

  function named(secret: Secret): Placeholder {
    if (secret.env === null) {
      secret.env = nameFor(secret.wish);
      replaced.push({ env: secret.env, place: secret.place });
    }
    return { env: secret.env, fallback: null };
  }

  function take(value: string, wish: string, place: string): Placeholder {
    const secret = remember(value, wish, place);
    rememberSpellings(value, wish, place);
    return named(secret);
  }

  /** The same as it may be spelled elsewhere. It gets a name of its own: what is sent there has to be sent so. */
  function rememberSpellings(value: string, wish: string, place: string): void {
    if (value.length < SHORTEST_ELSEWHERE || value.length > 10_000 || !/[^\w.-]/.test(value)) return;
    const plain = decoded(value);
    for (const spelling of [plain, encoded(plain), JSON.stringify(plain).slice(1, -1)]) {
      if (spelling.length >= SHORTEST_ELSEWHERE) remember(spelling, wish, place);
    }
  }

  function everywhere(text: string): Template {
    const pieces: (string | Placeholder)[] = [];
    let from = 0;
    for (const { start, end, item } of elsewhere.matches(text)) {
      pieces.push(text.slice(from, start));
      pieces.push(item === null ? take(text.slice(start, end), 'SECRET_PART', 'text') : named(item));
      from = end;
    }
    return joinPieces([...pieces, text.slice(from)]);
  }

  /** What was found in a text may be a part of a secret that is known already: that one is replaced as a whole. */
  function notWithinKnown(found: readonly Found[], text: string, from: number): readonly Found[] {
    if (found.length === 0) return found;
    const known = [...elsewhere.matches(text.slice(from))].filter(({ item }) => item !== null);
    let next = 0;
    return found.filter(({ start, end }) => {
      while (next < known.length && from + (known[next]?.end ?? 0) <= start) next++;
      const match = known[next];
      return match === undefined || from + match.start > start || from + match.end < end;
    });
  }

  /** @param from where known secrets are looked for: not before */
  function replacing(text: string, found: readonly Found[], place: string, from = 0): Template {
    const pieces: (string | Placeholder)[] = [text.slice(0, from)];
    let at = from;
    for (const { start, end, wish } of notWithinKnown(found, text, from)) {
      for (const piece of everywhere(text.slice(at, start))) pieces.push(piece);
      pieces.push(take(text.slice(start, end), wish, place));
      at = end;
    }
    for (const piece of everywhere(text.slice(at))) pieces.push(piece);
    return joinPieces(pieces);
  }

  function once(kind: string, text: string, search: () => readonly Found[]): readonly Found[] {
    const key = `${kind}\n${text}`;
    const known = searches.get(key);
    if (known !== undefined) return known;
    const found = search();
    if (searches.size >= REMEMBERED) searches.clear();
    if (text.length <= LONGEST_REMEMBERED) searches.set(key, found);
    return found;
  }

  function url(text: string): Template {
    const found = findInUrl(text, aboutUrl, findSecrets);
    // An origin holds no secret; letters of one may well stand in it.
    const [origin = ''] = /^[a-z][a-z\d+.-]{0,30}:\/\/[^/?#@\\]*(?![^/?#]*@)/i.exec(text) ?? [];
    return replacing(
      text,
      found,
      'url',
      (found[0]?.start ?? origin.length) < origin.length ? 0 : origin.length,
    );
  }

  function header(name: string, value: string): Template {
    const bytes = wireBytes(value);
    if (bytes === '') return [];
    const treatment = treatmentOf(name);
    switch (treatment.kind) {
      case 'exact':
        return [bytes];
      case 'whole':
        return isKept(bytes, 'secret') ? [bytes] : [take(bytes, name, name)];
      case 'cookie':
        for (const { start, end, wish } of findSecrets(null, bytes, { ...aboutText, wish: name })) {
          remember(bytes.slice(start, end), wish, name);
        }
        return [take(bytes, name, name)];
      case 'set-cookie': {
        const [, before = '', secret = '', attributes = ''] = setCookie.exec(bytes) ?? [];
        if (before === '') return [take(bytes, name, name)];
        return joinPieces([before, secret === '' ? '' : take(secret, name, name), attributes]);
      }
      case 'authorization': {
        // The scheme is no secret, and whoever reads the test wants to know it.
        const [, scheme, rest = bytes] = /^([A-Za-z][\w-]*) +(\S.*)$/s.exec(bytes) ?? [];
        const secret = take(rest, scheme === undefined ? name : `${name}_${scheme}`, name);
        return joinPieces([bytes.slice(0, bytes.length - rest.length), secret]);
      }
      case 'search': {
        const found = once(name, bytes, () => findSecrets(treatment.name, bytes, treatment.about));
        return replacing(bytes, found, name);
      }
    }
  }

  const searching = (about: About, place: string) => (text: string) =>
    replacing(
      text,
      once(place, text, () => findSecrets(null, text, about)),
      place,
    );

  return {
    url,
    header,
    body: searching(aboutBody, 'body'),
    text: searching(aboutText, 'text'),
    replaced: () => replaced,
  };
}

/** Name, value, and nothing but attributes: where several stand in one field, it is a secret as a whole. */
const setCookie =
  /^([^=;,\s]{1,200}=)([^;,\s]*)((?:\s*;\s*(?:(?:expires|max-age|domain|path|samesite|priority|version)=[\w\s,:+./-]*|secure|httponly|partitioned))*\s*;?\s*)$/i;

/** `X-Api-Key` is `CORS_X_API_KEY`, the second of that name `CORS_X_API_KEY_2`. */
function namer(): (wish: string) => string {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (wish) => {
    const words = wish
      .slice(0, 40)
      .replace(/([a-z\d])([A-Z])/g, '$1_$2')
      .toUpperCase()
      .replace(/[^A-Z\d]+/g, '_')
      .replace(/^_|_$/g, '');
    const name = `CORS_${words || 'SECRET'}`.replace(/^CORS_TARGET/, 'CORS_THE_TARGET');
    for (;;) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const free = count === 1 ? name : `${name}_${count}`;
      if (taken.has(free)) continue;
      taken.add(free);
      return free;
    }
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function encoded(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text : encodeURIComponent(text);
}
