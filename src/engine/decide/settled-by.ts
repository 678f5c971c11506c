import type { Decision } from '../decision.ts';
import type { Exchange, Fact } from '../exchange.ts';
import type { SourceId } from '../source-id.ts';
import { webkitSentence } from '../webkit-sentence.ts';

const ofMode: ReadonlySet<SourceId> = new Set(['header-accept', 'no-origin-sent', 'status-101']);

/**
 * What settled a row of which the file has no outcome in so many words: the source that the verdict rests on. null: the
 * browser's own report or the headers did, or nothing.
 */
export function settledBy(exchange: Exchange, decision: Decision): SourceId | null {
  const { client, outcome, resourceType } = exchange;
  const { verdict, reason, mode, credentialsMode } = decision;
  if (verdict === 'cannot-tell') return null;
  if (reason === 'no-browser') return told(client.program?.source ?? 'nothing');
  if (outcome.kind === 'success') return outcome.source ?? null;
  if (outcome.kind === 'integrity-refused') return 'recorder';
  if (outcome.kind === 'failure') {
    const sentence = webkitSentence(outcome.netError);
    return reason !== null && sentence?.reasons.includes(reason) ? 'error-sentence' : null;
  }
  if (isOne(mode) && ofMode.has(mode.source)) return mode.source;
  if (!isOne(credentialsMode)) return null;
  if (credentialsMode.source === 'cookies-elsewhere') return 'cookies-elsewhere';
  if (resourceType === 'font' && credentialsMode.source === 'resource-type') return 'resource-type';
  // The browser said nothing: what dropped the other mode is that the request was sent and got a response.
  return credentialsMode.source === 'outcome' ? 'sent-after-preflight' : null;
}

function told(source: SourceId): SourceId | null {
  return source === 'nothing' ? null : source;
}

function isOne({ candidates }: Fact<unknown>): boolean {
  return candidates.length === 1;
}
