import type { About } from './found.ts';
import { secrecyOf } from './names.ts';

/** What CORS turns on, and what names a format, a time or a size: as it is, to the letter. */
const exact =
  /^(?:origin|access-control-.*|vary|content-type|content-length|content-encoding|content-language|content-range|accept|accept-(?!.*token).*|allow|age|cache-control|cdn-cache-control|connection|date|expires|last-modified|host|te|trailer|transfer-encoding|retry-after|dnt|pragma|priority|range|upgrade-insecure-requests|strict-transport-security|timing-allow-origin|cross-origin-.*|origin-agent-cluster|referrer-policy|permissions-policy|x-content-type-options|x-frame-options|x-xss-protection|if-modified-since|if-unmodified-since|sec-(?!websocket-protocol|websocket-key).*|keep-alive|:method|:scheme|:authority|:status)$/i;

/** Random by nature: the name of a version, of a request, of a node that responded. */
const nameOfThing =
  /^(?:content-disposition|server|user-agent|via|x-powered-by|x-requested-with|etag|if-match|if-none-match|if-range|.*(?:request|correlation|trace|span|transaction|invocation|deployment)-?id|traceparent|tracestate|x-b3-.*|x-cloud-trace-context|x-amz-(?:id-2|cf-id|cf-pop|version-id|apigw-id)|cf-ray|x-served-by|x-cache.*|x-timer|x-varnish|x-fastly-.*|x-vercel-id|x-vercel-cache|x-nf-request-id|digest|content-md5|content-digest|repr-digest|want-.*digest|sec-websocket-(?:key|accept)|x-amz-content-sha256|idempotency-key|x-hash|server-timing|alt-svc|x-client-data|x-goog-hash|x-guploader-uploadid|surrogate-key|cache-tag|public-key-pins|x-robots-tag|x-datadog-.*|uber-trace-id|baggage)$/i;

/** Whose content is looked at, and whose name says nothing: a challenge names its scheme, a policy its sources. */
const byContent =
  /^(?:www-authenticate|proxy-authenticate|content-security-policy.*|sec-websocket-protocol|link|location|content-location|referer|refresh|sourcemap|x-sourcemap|report-to|nel|reporting-endpoints)$/i;

/** What is to be done with a header. `whole`: its value is a secret. */
export type Treatment =
  | { readonly kind: 'exact' | 'whole' | 'set-cookie' | 'cookie' | 'authorization' }
  | { readonly kind: 'search'; readonly name: string | null; readonly about: About };

const treatments = new Map<string, Treatment>();

/** Names come again and again; hostile ones do not, so no more than so many are kept. */
const KEPT = 2_000;

export function treatmentOf(name: string): Treatment {
  const known = treatments.get(name);
  if (known !== undefined) return known;
  const treatment = judge(name);
  if (treatments.size >= KEPT) treatments.clear();
  treatments.set(name, treatment);
  return treatment;
}

function judge(name: string): Treatment {
  const lower = name.toLowerCase();
  if (lower === 'cookie' || lower === 'cookie2') return { kind: 'cookie' };
  if (lower === 'set-cookie' || lower === 'set-cookie2') return { kind: 'set-cookie' };
  if (nameOfThing.test(name)) return searched(null, name, false);
  if (exact.test(name)) return { kind: 'exact' };
  if (byContent.test(name)) return searched(null, name, true);
  if (/authori[sz]ation$/i.test(name)) return { kind: 'authorization' };
  return secrecyOf(name) === 'secret' ? { kind: 'whole' } : searched(name, name, true);
}

function searched(name: string | null, wish: string, random: boolean): Treatment {
  return { kind: 'search', name, about: { wish, depth: 0, random } };
}
