import type { HeaderRule } from '../decision.ts';
import type { Profile } from '../profiles/profile.ts';
import { byteLength, stripHttpWhitespace } from './header-list.ts';
import { mimeTypeEssence } from './mime-type-essence.ts';

export type Safelisted =
  | { readonly safelisted: true }
  | { readonly safelisted: false; readonly rule: HeaderRule };

/**
 * Whether a request header may go without a preflight, or the first rule that it breaks. A name that only Chromium
 * safelists, with a value it does not take (`DPR: abc`), breaks the rule `name`: the standard does not know it.
 *
 * @see https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
export function corsSafelistedRequestHeader(name: string, value: string, profile: Profile): Safelisted {
  const rule = brokenRule(name.toLowerCase(), stripHttpWhitespace(value), profile);
  return rule === null ? { safelisted: true } : { safelisted: false, rule };
}

/** The most bytes that one safelisted value may have. */
const LONGEST_VALUE = 128;

function brokenRule(name: string, value: string, profile: Profile): HeaderRule | null {
  const check = name === 'range' && !profile.safelistsRange ? undefined : VALUE_RULES.get(name);
  const taken = profile.alsoSafelisted.get(name);
  if (check === undefined && taken === undefined) return 'name';
  // Fetch asks the length first; a name is asked first here because a shorter value would not fix it.
  if (byteLength(value) > LONGEST_VALUE) return 'value-too-long';
  if (check !== undefined) return check(value, profile);
  return taken?.test(value) ? null : 'name';
}

type ValueRule = (value: string, profile: Profile) => HeaderRule | null;

const VALUE_RULES: ReadonlyMap<string, ValueRule> = new Map<string, ValueRule>([
  ['accept', (value, profile) => (hasUnsafeByte(value, profile) ? 'value-bytes' : null)],
  ['accept-language', language],
  ['content-language', language],
  ['content-type', contentType],
  ['range', range],
]);

function language(value: string): HeaderRule | null {
  return /^[0-9A-Za-z *,\-.;=]*$/.test(value) ? null : 'language-bytes';
}

const SAFELISTED_ESSENCES: ReadonlySet<string> = new Set([
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
]);

function contentType(value: string, profile: Profile): HeaderRule | null {
  if (hasUnsafeByte(value, profile)) return 'value-bytes';
  const essence = profile.contentTypeReader === 'gecko' ? geckoEssence(value) : mimeTypeEssence(value);
  if (essence === null) return 'content-type-unparsable';
  return SAFELISTED_ESSENCES.has(essence) ? null : 'content-type-essence';
}

/**
 * Gecko's own reader: a comma anywhere, or one more `;` at the end than parameters need, and the value is no media
 * type; `text/plain charset=x; y` is, since white space ends the type wherever parameters follow.
 *
 * @see https://searchfox.org/mozilla-central/source/netwerk/base/nsURLHelper.cpp (net_ParseRequestContentType)
 */
function geckoEssence(value: string): string | null {
  const [, type = '', rest = ''] = /^([^\t ;]*)(.*)$/s.exec(value) ?? [];
  if (value.includes(',') || !type.includes('/')) return null;
  const first = rest.indexOf(';');
  const lastIsSpare = rest.endsWith(';') && first !== rest.length - 1;
  if (lastIsSpare || (first === -1 && rest !== '')) return null;
  return type.toLowerCase();
}

/** A simple range header value: one range that says where it starts. */
function range(value: string, profile: Profile): HeaderRule | null {
  const unit = profile.rangeUnitIgnoresCase ? value.replace(/^bytes/i, 'bytes') : value;
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(unit) ?? [];
  if (first === undefined) return 'range';
  const start = BigInt(first);
  const end = last ? BigInt(last) : start;
  const limit = profile.largestRangePosition;
  return start > end || (limit !== null && end > limit) ? 'range' : null;
}

const UNSAFE: ReadonlySet<string> = new Set('"():<>?@[\\]{}\x7f');

/** @see https://fetch.spec.whatwg.org/#cors-unsafe-request-header-byte */
function hasUnsafeByte(value: string, profile: Profile): boolean {
  return [...value].some(
    (char) =>
      (char < ' ' && char !== '\t') || UNSAFE.has(char) || (profile.highBytesAreUnsafe && char > '\x7f'),
  );
}
