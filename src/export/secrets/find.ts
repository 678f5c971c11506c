import { findInLiterals } from './find-in-literals.ts';
import { findInMarkup } from './find-in-markup.ts';
import { findInParts, isMultipart } from './find-in-parts.ts';
import { findInForm, findInUrl, isUrl } from './find-in-url.ts';
import { findInWords } from './find-in-words.ts';
import { type About, append, type Found, moved, type Search, throughLayer } from './found.ts';
import { percentLayer } from './layers.ts';
import { isKept, secrecyOf } from './names.ts';
import { pemBlocks } from './shapes.ts';

/** A text in a text in a text …: what is deeper is judged word by word. */
const DEEPEST = 8;

/** Finds the secrets of a text by the form it has, whatever that is; in time that grows with the text alone. */
export const findSecrets: Search = (name, text, about) => {
  if (name === null) return findUnnamed(text, about);
  const secrecy = secrecyOf(name);
  if (!isKept(text, secrecy)) return [{ start: 0, end: text.length, wish: name }];
  return findUnnamed(text, { ...about, random: about.random && secrecy !== 'public' });
};

function findUnnamed(text: string, about: About): readonly Found[] {
  if (text.length < 6) return [];
  if (about.depth >= DEEPEST) return findInWords(text, about);
  const inside = { ...about, depth: about.depth + 1 };
  if (!text.includes('-----BEGIN ')) return byForm(text, inside);
  const all: Found[] = [];
  let from = 0;
  for (const [start, end] of [...pemBlocks(text), [text.length, text.length] as const]) {
    append(all, moved(byForm(text.slice(from, start), inside), from));
    if (end > start) all.push({ start, end, wish: about.wish });
    from = end;
  }
  return all;
}

function byForm(text: string, about: About): readonly Found[] {
  if (isMultipart(text)) return findInParts(text, about, findSecrets);
  if (/^\s*<(?![a-z][a-z\d+.-]*:\/\/)[\w!?/]/i.test(text)) return findInMarkup(text, about, findSecrets);
  const spaced = /\s/.test(text);
  if (!spaced) {
    if (/^data:(?:image|font|audio|video)\//i.test(text)) return [];
    if (isUrl(text)) return findInUrl(text, about, findSecrets);
    if (/^[^=&"'{}<>()]{1,200}=[^=]/.test(text)) return findInForm(text, about, findSecrets);
    if (!/["'{}[\]():=,]/.test(text)) {
      const layer = percentLayer(text);
      return layer === null
        ? findInWords(text, about)
        : throughLayer(layer, text, (plain) => findUnnamed(plain, about));
    }
  }
  return findInLiterals(text, about, findSecrets);
}
