import type { Analyzed } from '../../src/analyze.ts';
import type { Decision, Step } from '../../src/engine/decision.ts';
import type { CapturedRequest, Exchange, Hop, Preflight } from '../../src/engine/exchange.ts';
import type { Explanation } from '../../src/explain/explanation.ts';
import type { Text } from '../../src/words/text.ts';
import { builder, type HopParts, response, success } from '../build/exchange.ts';

/** Builders for hand-written exchanges: every field that a test is not about has an ordinary value. */

export function request(part: Partial<CapturedRequest> = {}): CapturedRequest {
  return { method: 'GET', headers: [], headersKind: 'wire', ...part };
}

const of = builder({ page: 'https://app.example.test', url: 'https://api.partner.test/v1/items' });

export const hop = (part: HopParts = {}): Hop =>
  of.hop({ response: response(200), serverAddress: '203.0.113.7', entry: 0, time: 40, ...part });

export const preflight = (part: Partial<Preflight> = {}): Preflight =>
  of.preflight(response(204), { request: request({ method: 'OPTIONS' }), entry: 1, time: 12, ...part });

export const exchange = (part: Partial<Exchange> = {}): Exchange =>
  of.exchange({
    id: '1',
    credentials: { candidates: ['include'], source: 'outcome' },
    outcome: success,
    hops: [hop()],
    rest: part,
  });

export function decision(part: Partial<Decision> = {}): Decision {
  const { origin, mode, credentialsMode } = exchange();
  return {
    verdict: 'allowed',
    phase: null,
    hop: 0,
    reason: null,
    evidence: {},
    trace: [],
    also: [],
    alternatives: [],
    corsError: null,
    firefoxKey: null,
    credentialsMode,
    mode,
    origin,
    preflightCauses: [],
    readable: { exposed: [], hidden: [] },
    missing: [],
    ...part,
  };
}

export function step(part: Partial<Step> & Pick<Step, 'step'>): Step {
  return {
    phase: 'actual',
    hop: 0,
    outcome: 'pass',
    expected: null,
    received: null,
    subject: null,
    afterFailure: false,
    ...part,
  };
}

/** Words with values: `text`The server allows ${'*'}.`` */
export function text(words: TemplateStringsArray, ...values: readonly string[]): Text {
  return words.flatMap((piece, index) => {
    const value = values[index];
    return [...(piece === '' ? [] : [{ text: piece }]), ...(value === undefined ? [] : [{ value }])];
  });
}

export function explanation(part: Partial<Explanation> = {}): Explanation {
  return {
    label: text`Allowed`,
    title: text`The page could read the response`,
    summary: text`The page could read the response.`,
    notes: [],
    steps: [],
    preflightCauses: [],
    links: [],
    ...part,
  };
}

export interface Parts {
  readonly exchange?: Partial<Exchange>;
  readonly decision?: Partial<Decision>;
  readonly explanation?: Partial<Explanation>;
}

export function analyzed(parts: Parts = {}): Analyzed {
  return {
    exchange: exchange(parts.exchange),
    decision: decision(parts.decision),
    explanation: explanation(parts.explanation),
  };
}
