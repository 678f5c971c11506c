import { get } from '../../engine/fetch/header-list.ts';
import { parseUrl } from '../../url/parse-url.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { meansAnotherOrigin, originDifference } from '../origin-difference.ts';

/** A response for one origin that does not tell caches so. */
export const varyOriginMissing: Advice = {
  find({ hop, evidence: { origin = '' } }) {
    const headers = hop.response?.headers ?? [];
    const allowed = get(headers, 'Access-Control-Allow-Origin');
    // A list or a word that is no origin is a failure of its own.
    if (allowed === null || /[\s,]/.test(allowed) || parseUrl(allowed) === null) return null;
    if (allowed !== origin && !meansAnotherOrigin.has(originDifference(origin, allowed).kind)) return null;
    const vary = (get(headers, 'Vary') ?? '').split(',').map((name) => name.trim().toLowerCase());
    return vary.includes('origin') || vary.includes('*') ? null : { allowed };
  },
  title: () => say('advice.vary-origin-missing.title'),
  text: ({ allowed }) => say('advice.vary-origin-missing.text', { allowed }),
};
