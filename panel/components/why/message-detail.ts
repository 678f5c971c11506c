import type { Analyzed } from '../../../src/analyze.ts';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import type { ExplainedStep } from '../../../src/explain/explanation.ts';
import { isCorsHeader } from '../../cors-header.ts';
import type { MessagePart } from './sequence.ts';

/** What one arrow of the picture carried, and what the browser looked at where it ended. */
export interface MessageDetail {
  /** Those that CORS is about, in wire order; null: the message was not captured. */
  readonly headers: HeaderList | null;
  readonly checks: readonly ExplainedStep[];
}

export function messageDetail(
  { exchange, decision, explanation }: Analyzed,
  { hop, phase, side }: MessagePart,
): MessageDetail {
  const at = exchange.hops[hop];
  const pair = phase === 'preflight' ? at?.preflight : at;
  const headers = (side === 'request' ? pair?.request.headers : pair?.response?.headers) ?? null;
  const asked = new Set(
    decision.preflightCauses.flatMap((cause) => (cause.kind === 'header' ? [cause.name.toLowerCase()] : [])),
  );
  return {
    headers: headers?.filter(([name]) => isCorsHeader(name) || asked.has(name.toLowerCase())) ?? null,
    checks:
      side === 'request'
        ? []
        : explanation.steps.filter(
            ({ step }) => step.hop === hop && (step.phase === 'preflight') === (phase === 'preflight'),
          ),
  };
}
