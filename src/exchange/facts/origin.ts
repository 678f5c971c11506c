import type { Fact } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import { serializeOrigin } from '../../engine/fetch/origin.ts';
import { unlessRedacted } from '../../engine/redacted.ts';
import { headOf } from '../leg.ts';
import { pageHeader, preflightHeader, type Scene, sentHeader } from '../scene.ts';
import { documentOfCall } from './client-document.ts';
import { known } from './fact.ts';

/** The client's origin, as it was before any redirect; `null` without a source where nothing tells it. */
export function originFact(scene: Scene): Fact<string> {
  const { chain, context, page } = scene;
  const [{ actual, preflight }] = chain;

  const sent = unlessRedacted(sentHeader(actual, 'Origin'));
  if (sent !== null) return known(sent, 'header-origin');
  const asked = unlessRedacted(preflightHeader(preflight, 'Origin'));
  if (asked !== null) return known(asked, 'preflight-origin');
  const recorded = headOf(chain[0]).call?.origin ?? null;
  if (recorded !== null) return known(recorded, 'recorder');

  // A first URL of the page's own origin is asked for without Origin; where it leads to, another may carry it.
  // There `null` is what a redirect makes of any origin.
  for (const leg of chain.slice(1)) {
    const later = unlessRedacted(
      sentHeader(leg.actual, 'Origin') ?? preflightHeader(leg.preflight, 'Origin'),
    );
    if (later !== null && later !== 'null') return known(later, 'redirect-chain');
  }
  const own = headOf(chain[0]).request.url;
  const ownOrigin = own === null ? null : serializeOrigin(own);
  const site = sentHeader(actual, 'Sec-Fetch-Site');
  if (ownOrigin !== null && site === 'same-origin') return known(ownOrigin, 'header-sec-fetch-site');
  // What is foreign to the URL's own origin is not of it: a sandboxed frame, whose page may be.
  const isForeign = site === 'cross-site' || site === 'same-site';
  const usable = (origin: string | null): origin is string =>
    origin !== null && !(isForeign && origin === ownOrigin);
  if (context.origin !== null) return known(context.origin, 'option');

  // Provisional headers have the referrer, too: the page decides it.
  const referrer = get(actual?.request.headers ?? [], 'Referer');
  const referrerOrigin = referrer === null ? null : serializeOrigin(referrer);
  if (usable(referrerOrigin)) return known(referrerOrigin, 'header-referer');
  const given = unlessRedacted(pageHeader(actual, 'Origin'));
  if (given !== null) return known(given, 'header-origin');

  const pageOrigin = page?.url == null ? null : serializeOrigin(page.url);
  // A frame may send no referrer, and is not the page.
  const caller = actual === null ? null : documentOfCall(scene, actual);
  const callerOrigin = caller === null ? null : serializeOrigin(caller.url);
  if (callerOrigin !== null && callerOrigin !== pageOrigin) return known(callerOrigin, 'initiator');
  if (usable(pageOrigin)) return known(pageOrigin, 'page-url');
  const script = actual?.initiator?.callSite?.url ?? actual?.initiator?.url ?? null;
  const scriptOrigin = script === null ? null : serializeOrigin(script);
  if (usable(scriptOrigin)) return known(scriptOrigin, 'initiator');
  if (isForeign && pageOrigin !== null) return known('null', 'header-sec-fetch-site');
  return known('null', 'nothing');
}
