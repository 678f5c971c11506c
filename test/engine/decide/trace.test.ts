import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { Exchange } from '../../../src/engine/exchange.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { corsFailure, exchange, headerLines, hop, preflight, response } from '../../build/exchange.ts';
import { app } from './decided-rows.ts';

describe('the trace', () => {
  const decision = decide(
    exchange({
      credentials: 'include',
      hops: [
        hop({
          method: 'PUT',
          requestHeaders: headerLines('content-type: application/json'),
          netError: 'net::ERR_FAILED',
          preflight: preflight(
            response(
              204,
              `Access-Control-Allow-Origin: ${app}/`,
              'Access-Control-Allow-Credentials: True',
              'Access-Control-Allow-Methods: GET, PUT',
            ),
            { names: 'content-type' },
          ),
        }),
      ],
      outcome: corsFailure,
    }),
    chromium(156),
  );

  it('goes on past the failure, as though it were fixed', () => {
    expect(
      decision.trace.map(
        ({ step, outcome, afterFailure }) => `${afterFailure ? 'then ' : ''}${step} ${outcome}`,
      ),
    ).toEqual([
      'cors-applies pass',
      'local-network-access pass',
      'preflight-needed pass',
      'preflight-not-redirected pass',
      'allow-origin-present pass',
      'allow-origin-matches fail',
      'then allow-credentials-true fail',
      'then preflight-status-ok pass',
      'then allow-methods-parses pass',
      'then allow-headers-parses not-applicable',
      'then method-allowed pass',
      'then header-allowed fail',
    ]);
  });

  it('lists in `also` what would fail next', () => {
    expect(decision.also.map(({ step }) => step)).toEqual(['allow-credentials-true', 'header-allowed']);
  });

  it('names the causes of the preflight', () => {
    expect(decision.preflightCauses).toEqual([
      { kind: 'method', method: 'PUT' },
      { kind: 'header', name: 'content-type', value: 'application/json', rule: 'content-type-essence' },
    ]);
  });
});

it('never throws, whatever the capture holds', () => {
  const absurd = exchange({
    hops: [hop({ url: '', method: '', response: { status: -1, headers: [['', '\u0000']] } })],
  }) as Exchange;
  expect(decide(absurd, chromium(156)).verdict).toBe('cannot-tell');
});
