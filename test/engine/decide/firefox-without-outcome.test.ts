import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { firefox } from '../../../src/engine/profiles/register.ts';
import { type ExchangeParts, exchange, hop, preflight, response } from '../../build/exchange.ts';
import { either, open } from './decided-rows.ts';

describe('decide under firefox, which reports no outcome', () => {
  it.each([
    [
      'a failed preflight whose request was never logged',
      { hops: [hop({ method: 'PUT', entry: null, preflight: preflight(response(204, open)) })] },
      { verdict: 'blocked', reason: 'method-not-allowed', firefoxKey: 'CORSMethodNotFound' },
    ],
    [
      'the same with the credentials mode unknown: only a failing preflight explains it',
      {
        credentials: either,
        hops: [
          hop({
            method: 'PUT',
            entry: null,
            preflight: preflight(response(204, open, 'Access-Control-Allow-Methods: PUT')),
          }),
        ],
      },
      {
        verdict: 'blocked',
        reason: 'allow-origin-wildcard-with-credentials',
        firefoxKey: 'CORSNotSupportingCredentials',
      },
    ],
    [
      'a failed preflight whose request has timings as if it went out',
      {
        hops: [
          {
            ...hop({ method: 'POST', preflight: preflight(response(401), { names: 'content-type' }) }),
            sent: true,
          },
        ],
      },
      { verdict: 'blocked', phase: 'preflight', reason: 'allow-origin-missing' },
    ],
    [
      'a finished entry without a response',
      { hops: [hop()] },
      { verdict: 'failed', reason: 'network-error' },
    ],
    [
      'a blocked 200 looks like a success and is not',
      { hops: [hop({ response: response(200) })] },
      { verdict: 'blocked', reason: 'allow-origin-missing', firefoxKey: 'CORSMissingAllowOrigin2' },
    ],
  ] as const)('%s', (_name, parts, expected) => {
    expect(decide(exchange(parts as ExchangeParts), firefox(153))).toMatchObject(expected);
  });
});
