import { get } from '../../engine/fetch/header-list.ts';
import type { Signature } from '../signature.ts';
import { headerGround } from '../signature.ts';

/** A script that calls a function of the page: it is for a `script` element, which needs no CORS, and never for fetch. */
export const jsonp: Signature = {
  find({ c, response, url }) {
    const { resourceType } = c.exchange;
    if (resourceType === 'script' || response.status >= 400) return null;
    if (get(response.headers, 'Access-Control-Allow-Origin') !== null) return null;
    const name = ['callback', 'jsonp', 'cb'].find((each) =>
      /^[\w$.]+$/.test(url.searchParams.get(each) ?? ''),
    );
    const ground = headerGround(response, 'Content-Type', /^(?:text|application)\/(?:x-)?javascript\b/i);
    if (name === undefined || ground === null) return null;
    return { drafts: [{ id: 'load-as-script', grounds: [ground], evidence: { name } }], instead: true };
  },
};
