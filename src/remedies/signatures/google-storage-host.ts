import type { Signature } from '../signature.ts';
import { headerGround, hostGround } from '../signature.ts';

/** The host for people who are logged in at Google never sends CORS headers; the API's host does. */
export const googleStorageHost: Signature = {
  find({ response, url }) {
    const ground = hostGround(url, /^storage\.cloud\.google\.com$/);
    if (ground === null || headerGround(response, 'Access-Control-Allow-Origin') !== null) return null;
    const better = `https://storage.googleapis.com${url.pathname}`;
    return {
      drafts: [{ id: 'call-storage-api', grounds: [ground], evidence: { better } }],
      instead: true,
    };
  },
};
