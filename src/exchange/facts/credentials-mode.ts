import type { CredentialsMode, Fact, RequestMode } from '../../engine/exchange.ts';
import { isSameOrigin, serializeOrigin } from '../../engine/fetch/origin.ts';
import { siteGuess } from '../../engine/fetch/site-guess.ts';
import { parseUrl } from '../../url/parse-url.ts';
import type { CaptureBrowser, CapturedPage } from '../context.ts';
import type { KnowledgeView } from '../knowledge.ts';
import { headOf, type Leg } from '../leg.ts';
import { preflightHeader, type Scene, sentHeader } from '../scene.ts';
import { known, oneOf } from './fact.ts';

/**
 * The credentials mode, which no capture has. `same-origin` stands for `omit` as well: to another origin they are alike.
 */
export function credentialsModeFact(
  { chain, browser, page, context, knowledge }: Scene,
  type: string,
  mode: Fact<RequestMode>,
  origin: Fact<string>,
): Fact<CredentialsMode> {
  for (const leg of chain) {
    const call = headOf(leg).call?.credentialsMode ?? null;
    if (call === 'omit' || call === 'same-origin' || call === 'include') return known(call, 'recorder');
  }

  const storageAccess = 'Sec-Fetch-Storage-Access';
  if (chain.some(({ actual }) => sentHeader(actual, storageAccess) !== null)) {
    return known('include', 'header-sec-fetch-storage-access');
  }
  if (chain.some(({ preflight }) => preflightHeader(preflight, storageAccess) !== null)) {
    return known('include', 'preflight-sec-fetch-storage-access');
  }
  if (crossOriginLegs(chain, origin).some(({ actual }) => sentHeader(actual, 'Cookie') !== null)) {
    return known('include', 'header-cookie');
  }

  const likeliest = mode.candidates[0];
  if (likeliest === 'navigate' || likeliest === 'websocket') return known('include', 'resource-type');
  if (type === 'font') return known('same-origin', 'resource-type');
  if (mode.candidates.length === 1 && likeliest === 'no-cors' && includesAlways.has(type)) {
    return known('include', 'resource-type');
  }
  if (lacksStorageAccess(chain, browser, page)) return known('same-origin', 'no-storage-access-sent');
  if (!context.live && !context.sanitized && withoutItsCookies(chain, knowledge)) {
    return known('same-origin', 'cookies-elsewhere');
  }
  return oneOf(['same-origin', 'include'], type === 'unknown' ? 'nothing' : 'default');
}

/** Elements without `crossorigin`, and beacons. */
const includesAlways: ReadonlySet<string> = new Set([
  'script',
  'stylesheet',
  'image',
  'media',
  'texttrack',
  'ping',
]);

/** From the first URL on that is not of the page's origin: there, cookies go only where credentials are included. */
function crossOriginLegs(chain: Scene['chain'], origin: Fact<string>): readonly Leg[] {
  if (origin.source === 'nothing') return [];
  const first = chain.findIndex(
    ({ actual }) => actual?.request.url != null && !isSameOrigin(actual.request.url, origin.candidates[0]),
  );
  return first < 0 ? [] : chain.slice(first);
}

/**
 * Whether a header is missing that every cross-site request with credentials to a trustworthy URL has: Chromium since
 * 133, Firefox since 147. `Sec-Fetch-Site` itself goes to trustworthy URLs only. Chromium does not send it with
 * preflights, Firefox does.
 */
function lacksStorageAccess(
  chain: Scene['chain'],
  browser: CaptureBrowser | null,
  page: CapturedPage | null,
): boolean {
  if (browser === null || browser.version === null) return false;
  const gecko = browser.name === 'firefox' && browser.version >= 147;
  if (!gecko && !(browser.name === 'chromium' && browser.version >= 133)) return false;
  return chain.some(({ actual, preflight }) => {
    const url = actual?.request.url ?? preflight?.request.url ?? null;
    // A frame that asks its own top page's site has that site's cookies, and nothing to tell about them.
    if (url === null || mayBeSameSite(url, page?.url ?? null)) return false;
    const site =
      sentHeader(actual, 'Sec-Fetch-Site') ?? (gecko ? preflightHeader(preflight, 'Sec-Fetch-Site') : null);
    return site === 'cross-site';
  });
}

/** Whether the host had cookies of this page in an earlier request, and has none in this one as it was sent. */
function withoutItsCookies(chain: Scene['chain'], knowledge: KnowledgeView): boolean {
  return chain.some(({ actual }) => {
    const origin = sentHeader(actual, 'Origin');
    const url = actual?.request.url ?? null;
    if (actual === null || url === null || origin === null || sentHeader(actual, 'Cookie') !== null)
      return false;
    return knowledge.sentCookies(origin, url, actual.startedMs);
  });
}

/** Without a list of public suffixes: hosts that share their last two labels may be one site. */
function mayBeSameSite(url: string, pageUrl: string | null): boolean {
  if (pageUrl === null || serializeOrigin(url) === null || serializeOrigin(pageUrl) === null) return false;
  const [to, page] = [parseUrl(url), parseUrl(pageUrl)];
  return to !== null && page !== null && siteGuess(to.hostname) === siteGuess(page.hostname);
}
