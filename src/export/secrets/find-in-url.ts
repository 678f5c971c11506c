import { assetName } from './find-in-words.ts';
import { type About, append, type Found, moved, type Search, throughLayer } from './found.ts';
import { percentLayer } from './layers.ts';
import { isKept, secrecyOf } from './names.ts';

const scheme = /^(?:[a-z][a-z\d+.-]{0,30}:){0,3}\/\//i;

/** Whether a text without spaces is a URL, or a part of one that begins with a path or a query. */
export function isUrl(text: string): boolean {
  return (
    scheme.test(text) || /^(?:\.{0,2}\/|[?#;])/.test(text) || /^[^?=&"'{}<>]{0,2000}\?[^=]{1,200}=/.test(text)
  );
}

/** Of any scheme, or without one; host and port are left as they are: origins are what CORS turns on. */
export function findInUrl(url: string, about: About, search: Search): readonly Found[] {
  const all: Found[] = [];
  const [before = ''] = scheme.exec(url) ?? [];
  const rest = url.slice(before.length);
  const query = before.length + lengthOf(/^[^?#]*/, rest);
  let path = before.length;
  if (before !== '') {
    const authority = lengthOf(/^[^/?#;]*/, rest);
    // Passwords hold slashes and question marks where nobody encodes them.
    const at = loginEnd(rest, authority);
    if (at > 0) {
      const login = rest.slice(0, at);
      if (!isKept(login, 'secret') && !/^[a-z]{2,12}$/.test(login)) {
        all.push({ start: path, end: path + at, wish: 'URL_LOGIN' });
      }
    }
    path += Math.max(authority, at);
  }
  const hooks = /(?:^|[/@.])(?:web)?hooks?(?:\.|$)/i.test(url.slice(before.length, path));
  if (path < query) append(all, moved(findInPath(url.slice(path, query), about, search, hooks), path));
  if (query < url.length) {
    const named = assetName.test(url.slice(path, query)) ? { ...about, random: false } : about;
    append(all, moved(findInForm(url.slice(query), named, search), query));
  }
  return all;
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Index of the `@` after a login; 0: there is none. */
function loginEnd(rest: string, authority: number): number {
  const at = rest.lastIndexOf('@', Math.max(0, authority - 1));
  if (at > 0 || !/^[^/?#@]*:[^/?#@]*$/.test(rest.slice(0, authority))) return Math.max(0, at);
  // `user:pa/ss@host`, and not `host:80/@name`.
  if (/:\d*$/.test(rest.slice(0, authority))) return 0;
  return Math.max(0, rest.slice(0, 500).indexOf('@'));
}

const opensDoor =
  /^(?:reset|invites?|invitations?|verify|verification|verify-email|confirm|confirmation|activate|activation|magic|magic-?links?|unsubscribe|unlock|recover|recovery|share|shared|join|impersonate|pwreset|forgot|onetime|one-time|signed|bot)$/i;
const hook = /^(?:web)?(?:hooks?|hookb\d)(?:[-_]\w+)?$|^incomingwebhook$/i;

function findInPath(path: string, about: About, search: Search, hooks: boolean): readonly Found[] {
  const all: Found[] = [];
  // Files of a page are named by hashes of themselves, and so are their folders.
  const inside = assetName.test(path) ? { ...about, random: false } : about;
  let previous = '';
  let hooked = hooks;
  let from = 0;
  for (const { index, 0: segment } of path.matchAll(/[^/]+/g)) {
    const [first = '', ...parameters] = segment.split(';');
    from = index;
    const layer = percentLayer(first);
    const plain = layer?.text ?? first;
    if (first !== '' && (hooked ? isIdentifier(plain) : isSecretAfter(previous, plain))) {
      all.push({ start: from, end: from + first.length, wish: 'URL_TOKEN' });
    } else {
      append(
        all,
        moved(
          throughLayer(layer, first, (text) => findInSegment(text, inside, search)),
          from,
        ),
      );
    }
    from += first.length;
    for (const parameter of parameters) {
      append(all, moved(findInPair(parameter, inside, search), from + 1));
      from += 1 + parameter.length;
    }
    hooked ||= hook.test(plain);
    previous = plain;
  }
  return all;
}

/** `token=x` and `token:x` also stand between slashes. */
function findInSegment(segment: string, about: About, search: Search): readonly Found[] {
  const [, name = '', value = ''] = /^([\w.$-]{1,80})[=:](.+)$/s.exec(segment) ?? [];
  if (name === '') return search(null, segment, about);
  return moved(search(name, value, about), segment.length - value.length);
}

/** After a hook nothing but what opens it. */
const isIdentifier = (segment: string) =>
  segment.length >= 6 && /\d/.test(segment) && /[a-z]/i.test(segment) && !/^v\d/.test(segment);

function isSecretAfter(previous: string, segment: string): boolean {
  if (previous === '' || segment.length > 2000) return false;
  const secrecy = secrecyOf(previous);
  if (secrecy !== 'secret' && !/^[\w.~=@:+-]+$/.test(segment)) return false;
  if (secrecy !== 'secret' && secrecy !== 'maybe' && !opensDoor.test(previous)) return false;
  if (/^v\d/.test(segment) || assetName.test(segment)) return false;
  if (/^\d+$/.test(segment)) return secrecy === 'secret' && segment.length >= 4;
  if (segment.length < (secrecy === 'maybe' ? 10 : 6)) return false;
  if (/\d/.test(segment) || (secrecy === 'secret' && /[^\w.-]/.test(segment))) return true;
  if (secrecy === 'secret' && /^[A-Z]{4}/.test(segment)) return true;
  // Letters alone: humps that no word has.
  return segment.length >= 8 && /[a-z]/.test(segment) && /[A-Z]{2}[a-z]|[a-z][A-Z][A-Z]/.test(segment);
}

/** Parameters of a query, a fragment, or a form. */
export function findInForm(text: string, about: About, search: Search): readonly Found[] {
  const all: Found[] = [];
  for (const { index, 0: pair } of text.matchAll(/[^&;?#]+/g)) {
    append(all, moved(findInPair(pair, about, search), index));
  }
  return all;
}

function findInPair(pair: string, about: About, search: Search): readonly Found[] {
  const equals = pair.indexOf('=');
  const name = equals === -1 ? '' : pair.slice(0, equals);
  const value = pair.slice(equals + 1);
  const plainName = percentLayer(name)?.text ?? name;
  // A token alone, with `=` after it, or as a name.
  const before =
    name.length < 16 ? [] : throughLayer(percentLayer(name), name, (plain) => search(null, plain, about));
  if (value === '') return before;
  const found = throughLayer(percentLayer(value), value, (plain) =>
    search(
      plainName === '' ? null : plainName,
      plain,
      plainName === '' ? about : { ...about, wish: plainName },
    ),
  );
  return [...before, ...moved(found, equals + 1)];
}
