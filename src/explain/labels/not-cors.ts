import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';

export function notCorsLabel(c: Case): Text {
  switch (kind(c)) {
    case 'websocket':
      return say('verdict.not-cors.label.websocket');
    case 'webtransport':
      return say('verdict.not-cors.label.webtransport');
    case 'navigate':
      return say('verdict.not-cors.label.navigate');
    case 'same-origin':
      return say('verdict.not-cors.label.same-origin');
    case 'other':
      return say('verdict.not-cors.label');
  }
}

/** What was asked for without CORS. */
export function kind({
  decision,
  evidence,
}: Case): 'websocket' | 'webtransport' | 'navigate' | 'same-origin' | 'other' {
  const [mode] = decision.mode.candidates;
  if (mode === 'websocket' || mode === 'webtransport' || mode === 'navigate') return mode;
  return evidence.target === decision.origin.candidates[0] ? 'same-origin' : 'other';
}
