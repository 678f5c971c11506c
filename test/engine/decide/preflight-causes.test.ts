import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { corsFailure, exchange, headerLines, hop, preflight, response } from '../../build/exchange.ts';

describe('the causes of a preflight', () => {
  it.each([
    ['a header that the capture left out', [], 'x-a', [{ rule: 'name', name: 'x-a' }]],
    ['a safelisted name that the capture left out', [], 'content-type', [{ rule: 'value-not-captured' }]],
    ['a value that the browser rewrote', ['range: bytes=0-1'], 'range', [{ rule: 'value-not-captured' }]],
    [
      'safelisted values that are too long together',
      Array.from(
        { length: 9 },
        (_, i) =>
          `${['accept', 'accept-language', 'content-language', 'dpr', 'downlink', 'rtt', 'width', 'viewport-width', 'device-memory'][i]}: ${'1'.repeat(128)}`,
      ),
      'accept,accept-language,content-language,dpr,downlink,rtt,width,viewport-width,device-memory',
      [{ kind: 'total-length', bytes: 1152 }],
    ],
    ['nothing that asks for one', [], '', [{ kind: 'forced' }]],
  ] as const)('%s', (_name, lines, names, expected) => {
    const one = hop({
      method: 'POST',
      requestHeaders: headerLines(...lines),
      netError: 'net::ERR_FAILED',
      preflight: preflight(response(204), { method: 'POST', names }),
    });
    const { preflightCauses } = decide(exchange({ hops: [one], outcome: corsFailure }), chromium(156));
    expect(preflightCauses).toMatchObject(expected);
  });
});
