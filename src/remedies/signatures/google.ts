import { get } from '../../engine/fetch/header-list.ts';
import { isRedirect } from '../../engine/fetch/redirect.ts';
import { placeOf } from '../by-status.ts';
import type { Draft } from '../remedy.ts';
import type { Signature } from '../signature.ts';
import { headerGround, hostGround } from '../signature.ts';

const functions = /\.(?:cloudfunctions\.net|run\.app)$/;

/**
 * Google's front end asks IAM before a function or a Cloud Run service is reached: a preflight has no token to show.
 *
 * @see https://cloud.google.com/run/docs/authenticating/public
 */
export const googleInvoker: Signature = {
  find({ response, url }) {
    if (response.status !== 401 && response.status !== 403) return null;
    const front = headerGround(response, 'Server', /^Google Frontend/i);
    // What ran says so; what was refused before it has no such header.
    const ran = headerGround(response, 'Function-Execution-Id') ?? headerGround(response, 'X-Powered-By');
    const ground = hostGround(url, functions);
    if (front === null || ran !== null || ground === null) return null;
    return {
      drafts: [{ id: 'allow-public-invoker', grounds: [ground, front], target: url.origin }],
      instead: true,
    };
  },
};

/** The Identity-Aware Proxy's own response, mostly a redirect to Google's login. */
export const googleIap: Signature = {
  find({ c, response, url }) {
    const ground = headerGround(response, 'x-goog-iap-generated-response');
    if (ground === null) return null;
    const grounds = [ground];
    if (c.exchange.resourceType === 'manifest')
      return { drafts: [{ id: 'manifest-with-credentials', grounds, suffices: true }], instead: true };
    const login: Draft = { id: 'open-the-login', grounds };
    const target = url.origin;
    if (!isRedirect(response))
      return { drafts: [{ id: 'renew-token', grounds, target }, login], instead: true };
    const location = placeOf(get(response.headers, 'Location') ?? '');
    return { drafts: [{ id: 'answer-401', grounds, target, evidence: { location } }, login], instead: true };
  },
};

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

/** Apps Script answers no OPTIONS, and redirects each response to another host. @see https://developers.google.com/apps-script/guides/content */
export const appsScript: Signature = {
  find({ c, url }) {
    const first = URL.canParse(c.exchange.hops[0].url) ? new URL(c.exchange.hops[0].url) : url;
    const ground = hostGround(first, /^script\.google(?:usercontent)?\.com$/);
    if (ground === null) return null;
    return { drafts: [{ id: 'answer-apps-script', grounds: [ground] }], instead: true };
  },
};
