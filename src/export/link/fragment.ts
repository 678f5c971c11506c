/** What a link's fragment begins with; a number, a full stop and the content come after it. */
const START = '#cors-lens=';

/** Of the form that is written and read here: base64url of raw DEFLATE of a HAR in UTF-8. */
export const LINK_VERSION = 1;

/** Characters of a fragment: what chats and mail programs pass on. */
export const LONGEST_LINK = 8 * 1024;

export const fragmentOf = (content: string): string => `${START}${LINK_VERSION}.${content}`;

/** A link's fragment, as far as it could be read. */
export type Fragment = { readonly content: string } | { readonly trouble: 'none' | 'newer' | 'too-long' };

/**
 * What a text says where it is a link, or the fragment of one, and nothing else; null: it is neither. A fragment alone that is
 * not ours is a link with nothing in it: the viewer hands on whatever stands in its address.
 */
export function fragmentIn(text: string): Fragment | null {
  const one = text.trim();
  if (/\s/.test(one)) return null;
  const at = one.indexOf(START);
  if (at < 0) return one.startsWith('#') ? { trouble: 'none' } : null;
  if (at > 0 && !/^https?:\/\//i.test(one)) return null;
  const fragment = one.slice(at + START.length);
  if (fragment.length > LONGEST_LINK) return { trouble: 'too-long' };
  const [, version, content] = /^(\d{1,4})\.(.*)$/.exec(fragment) ?? [];
  if (version === undefined || content === undefined) return { trouble: 'none' };
  return Number(version) > LINK_VERSION ? { trouble: 'newer' } : { content };
}
