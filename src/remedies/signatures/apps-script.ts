import { parseUrl } from '../../url/parse-url.ts';
import type { Signature } from '../signature.ts';
import { hostGround } from '../signature.ts';

/** Apps Script does not handle OPTIONS, and redirects each response to another host. @see https://developers.google.com/apps-script/guides/content */
export const appsScript: Signature = {
  find({ c, url }) {
    const first = parseUrl(c.exchange.hops[0].url) ?? url;
    const ground = hostGround(first, /^script\.google(?:usercontent)?\.com$/);
    if (ground === null) return null;
    return { drafts: [{ id: 'answer-apps-script', grounds: [ground] }], instead: true };
  },
};
