import { type About, append, type Found, moved, type Search, throughLayer } from './found.ts';
import { markupLayer } from './layers.ts';
import { secrecyOf } from './names.ts';

const attributes = /([^\s=<>"'/]{1,200})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g;

/** Elements of XML and HTML, their attributes and what they hold, each under its name; none of it has to be well-formed. */
export function findInMarkup(text: string, about: About, search: Search): readonly Found[] {
  const all: Found[] = [];
  let name: string | null = null;
  // `<name>password</name><value>…</value>`: the next content is of that name.
  let told: string | null = null;
  let i = 0;
  while (i < text.length) {
    if (text.startsWith('<![CDATA[', i)) {
      const end = endOf(']]>', i + 9);
      content(i + 9, end, false);
      i = end + 3;
    } else if (text.startsWith('<!--', i)) {
      const end = endOf('-->', i + 4);
      content(i + 4, end, false);
      i = end + 3;
    } else if (text[i] === '<') {
      const end = tagEnd(i + 1);
      tag(i + 1, end);
      i = end + (text[end] === '>' ? 1 : 0);
    } else {
      const end = endOf('<', i);
      content(i, end, true);
      i = end;
    }
  }
  return all;

  function endOf(mark: string, from: number): number {
    const end = text.indexOf(mark, from);
    return end === -1 ? text.length : end;
  }

  function tagEnd(from: number): number {
    const end = text.slice(from, from + 100_000).search(/[<>]/);
    return end === -1 ? Math.min(text.length, from + 100_000) : from + end;
  }

  function tag(start: number, end: number): void {
    const inside = text.slice(start, end);
    if (inside.startsWith('/')) {
      name = null;
      return;
    }
    name = /^[?!]?([^\s/<>]{1,200})/.exec(inside)?.[1]?.replace(/^.*:/, '') ?? null;
    const found = [...inside.matchAll(attributes)];
    const label = found.find(([, key = '']) => /^(?:name|key|id|property|field)$/i.test(key));
    const labelled = label?.[2] ?? label?.[3] ?? null;
    if (labelled !== null && isSecret(labelled)) name = labelled;
    for (const match of found) {
      const [whole, key = '', double, single] = match;
      const value = double ?? single ?? '';
      const given = /^(?:value|content|data)$/i.test(key) && labelled !== null ? labelled : key;
      put(given, value, start + match.index + whole.length - 1 - value.length);
    }
  }

  function content(start: number, end: number, coded: boolean): void {
    const raw = text.slice(start, end);
    const value = raw.trim();
    if (value === '') return;
    const at = start + raw.indexOf(value);
    if (/^(?:name|key)$/i.test(name ?? '') && isSecret(value)) {
      told = value;
      return;
    }
    put(told ?? name, value, at, coded);
    told = null;
  }

  function put(given: string | null, value: string, at: number, coded = true): void {
    if (value === '') return;
    const inside = given === null ? about : { ...about, wish: given };
    const layer = coded ? markupLayer(value) : null;
    append(
      all,
      moved(
        throughLayer(layer, value, (plain) => search(given, plain, inside)),
        at,
      ),
    );
  }
}

function isSecret(name: string): boolean {
  const secrecy = name.length > 200 ? null : secrecyOf(name);
  return secrecy === 'secret' || secrecy === 'maybe';
}
