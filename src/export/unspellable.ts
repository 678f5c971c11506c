import { say } from '../words/say.ts';
import type { Contract } from './contract.ts';
import type { CannotWrite } from './format.ts';

/**
 * Whether a format that gives a meaning to some characters, and has no way to take it from them, meets them in what
 * is to be sent: then it must not be written, for it would send something else.
 *
 * @param means what the format takes for its own, such as `{{`
 * @param meansMore the same where only an address, or only a header's name, is read so
 */
export function unspellable(
  contracts: readonly Contract[],
  format: string,
  means: RegExp,
  meansMore: { readonly url?: RegExp; readonly name?: RegExp } = {},
): CannotWrite | null {
  for (const { asks } of contracts) {
    for (const { url, headers, body } of asks) {
      const places = [['URL', url], ...headers, ...(body === null ? [] : [['body', body] as const])] as const;
      for (const [place, template] of places) {
        for (const piece of [place, ...template]) {
          const text = typeof piece === 'string' ? piece : (piece.fallback ?? '');
          const more = text === place ? meansMore.name : place === 'URL' ? meansMore.url : undefined;
          const [value] = means.exec(text) ?? more?.exec(text) ?? [];
          if (value !== undefined) return { cannot: say('export.cannot.spelling', { format, value, place }) };
        }
      }
    }
  }
  return null;
}
