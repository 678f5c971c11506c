import type { Exchange, Fact } from '../exchange.ts';
import { isSameOrigin } from './origin.ts';

/**
 * Whether any URL of an exchange is of another origin than the page's, or may be: a URL that does not parse, or a page
 * that is not known. A page's own document is of its own origin, and `data:` and `about:` are nobody's.
 *
 * @param origin of the page
 */
export function isCrossOrigin(
  { hops, mode }: Pick<Exchange, 'hops' | 'mode'>,
  origin: Fact<string>,
): boolean {
  if (mode.candidates[0] === 'navigate' && origin.source === 'nothing') return false;
  return hops.some(
    ({ url }) => !/^(?:data|about):/i.test(url) && !isSameOrigin(asHttp(url), origin.candidates[0]),
  );
}

/** A WebSocket goes to the origin that its address has with http: instead of ws:. */
function asHttp(url: string): string {
  return url.replace(/^ws(?=s?:)/i, 'http');
}
