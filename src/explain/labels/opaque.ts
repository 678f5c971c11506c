import { isRedirect } from '../../engine/fetch/redirect.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';

export function opaqueLabel(c: Case): Text {
  return say(isOpaqueRedirect(c) ? 'verdict.opaque.label.redirect' : 'verdict.opaque.label');
}

/** Whether a call in mode `cors` follows no redirects and met one: script gets an opaque-redirect filtered response. */
export function isOpaqueRedirect({ decision, response }: Case): boolean {
  return decision.mode.candidates[0] === 'cors' && response !== null && isRedirect(response);
}
