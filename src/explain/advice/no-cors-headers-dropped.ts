import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { isCall } from '../is-call.ts';

/** A body sent as plain text, which is what becomes of a string when mode no-cors refuses its real Content-Type. */
export const noCorsHeadersDropped: Advice = {
  find({ exchange, decision, hop }) {
    if (decision.verdict !== 'opaque' || !isCall(exchange)) return null;
    const contentType = get(hop.request.headers ?? [], 'Content-Type');
    return contentType?.toLowerCase().startsWith('text/plain') ? { contentType } : null;
  },
  title: () => say('advice.no-cors-headers-dropped.title'),
  text: ({ contentType }) => say('advice.no-cors-headers-dropped.text', { contentType }),
};
