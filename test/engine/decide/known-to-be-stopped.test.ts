import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import type {
  CapturedResponse,
  CredentialsMode,
  Exchange,
  RequestMode,
} from '../../../src/engine/exchange.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { exchange, hop, preflight, response } from '../../build/exchange.ts';

/** Where Chromium says that a request failed, script got nothing: what is open is the cause alone. */

const named = 'Access-Control-Allow-Origin: https://app.test';
const any = 'Access-Control-Allow-Origin: *';
const away = 'Location: https://other.test/x';

const responses: Readonly<Record<string, CapturedResponse | null>> = {
  'no response': null,
  'a response without CORS': response(200),
  'a response for this origin': response(200, named),
  'a response for any origin': response(200, any),
  'a redirect without CORS': response(302, away),
  'a redirect for this origin': response(302, away, named),
  'a redirect for any origin': response(302, away, any),
  'a redirect to nowhere': response(302, named),
  'a redirect to nowhere that refuses frames': response(302, 'X-Frame-Options: DENY'),
};
const preflights = [null, preflight(response(204, any)), preflight(response(204))];
const modes: readonly (readonly RequestMode[])[] = [
  ['cors'],
  ['no-cors'],
  ['navigate'],
  ['same-origin'],
  ['websocket'],
  ['no-cors', 'cors'],
  ['cors', 'no-cors', 'same-origin'],
];
const credentials: readonly (readonly CredentialsMode[])[] = [
  ['same-origin'],
  ['include'],
  ['same-origin', 'include'],
];
const kinds: readonly Partial<Exchange>[] = [
  { resourceType: 'fetch' },
  { resourceType: 'image' },
  { resourceType: 'script' },
  { resourceType: 'document' },
  { serviceWorker: 'page' },
  { responseUnseen: true },
  { responseUnseen: 'maybe' },
  { lacks: 'preflights' },
  { redirectMode: 'error' },
  { redirectMode: 'manual' },
];

function openOf(netError: string, captured: CapturedResponse | null): readonly string[] {
  const open: string[] = [];
  for (const mode of modes)
    for (const credentialsMode of credentials)
      for (const asked of preflights)
        for (const rest of kinds) {
          const one = hop({ response: captured, preflight: asked, netError, method: asked ? 'PUT' : 'GET' });
          const outcome = { kind: 'failure', netError } as const;
          const parts = { mode, credentials: credentialsMode, hops: [one], outcome, rest };
          const { verdict } = decide(exchange(parts), chromium(156));
          if (verdict === 'cannot-tell') open.push(JSON.stringify([mode, credentialsMode, rest]));
        }
  return open;
}

describe.each([
  'net::ERR_FAILED',
  'net::ERR_BLOCKED_BY_RESPONSE',
  'net::ERR_BLOCKED_BY_CLIENT',
  'net::ERR_BLOCKED_BY_ORB',
  'net::ERR_INVALID_REDIRECT',
  'net::ERR_NAME_NOT_RESOLVED',
  '',
])('after %j the verdict is settled, whatever else is open', (netError) => {
  it.each(Object.keys(responses))('with %s', (name) => {
    expect(openOf(netError, responses[name] ?? null)).toEqual([]);
  });
});

describe('the commonest cause is the result, and rare ones stand beside it', () => {
  it.each<[string, CapturedResponse, string, string]>([
    [
      'for any origin',
      response(302, away, any),
      'allow-origin-wildcard-with-credentials',
      'redirect-mode-error',
    ],
    ['for this origin', response(302, away, named), 'allow-credentials-missing', 'redirect-mode-error'],
    ['without CORS', response(302, away), 'allow-origin-missing', ''],
  ])('a redirect %s that was not followed', (_, captured, reason, rare) => {
    const hops = [hop({ response: captured, netError: 'net::ERR_FAILED' })];
    const outcome = { kind: 'failure', netError: 'net::ERR_FAILED' } as const;
    const parts = { credentials: ['same-origin', 'include'] as const, hops, outcome };
    const decision = decide(exchange(parts), chromium(156));
    expect(decision).toMatchObject({ verdict: 'blocked', reason });
    const others = decision.alternatives.map((each) => each.reason);
    expect(others.includes('redirect-mode-error')).toBe(rare !== '');
  });

  it('a frame that was redirected nowhere and may not be one is refused for that', () => {
    const netError = 'net::ERR_BLOCKED_BY_RESPONSE';
    const hops = [hop({ response: response(302, 'X-Frame-Options: DENY'), netError })];
    const parts = { mode: 'navigate', hops, outcome: { kind: 'failure', netError } } as const;
    const decision = decide(exchange({ ...parts, rest: { resourceType: 'document' } }), chromium(156));
    expect(decision).toMatchObject({ verdict: 'failed', reason: 'framing-refused', alternatives: [] });
  });
});
