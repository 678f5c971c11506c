import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import type { CapturedResponse, Exchange } from '../../src/engine/exchange.ts';
import { chromium } from '../../src/engine/profiles/register.ts';
import { type Ask, type Contract, usualOptions } from '../../src/export/contract.ts';
import { contractOf } from '../../src/export/make-contract.ts';
import { passes } from '../../src/export/passes.ts';
import { createRedactor } from '../../src/export/redact.ts';
import { plain } from '../../src/words/plain.ts';
import { corsFailure, exchange, hop, preflight, response } from '../build/exchange.ts';

const allow = 'Access-Control-Allow-Origin: https://app.test';
const origin = ['Origin', 'https://app.test'] as const;

function testOf(built: Exchange, mode: 'regression' | 'reproduction' = 'regression') {
  const decision = decide(built, chromium(156));
  return contractOf(built, decision, [{ text: 'it' }], createRedactor(), { ...usualOptions, mode });
}

const contract = (built: Exchange, mode?: 'regression' | 'reproduction'): Contract => {
  const made = testOf(built, mode);
  if ('notTestable' in made) throw new Error(plain(made.notTestable));
  return made;
};

/** The last ask's checks that a response does not keep. */
function red(made: Contract, captured: CapturedResponse): readonly string[] {
  const { checks } = made.asks[made.asks.length - 1] as Ask;
  return checks.filter(({ question, holds }) => passes(captured, question) !== holds).map(({ id }) => id);
}

interface Row {
  readonly name: string;
  readonly exchange: Exchange;
  readonly before: CapturedResponse;
  readonly after: CapturedResponse;
}

const tus = response(201, allow, 'Location: /files/1', 'Tus-Resumable: 1.0.0', 'Upload-Offset: 0');
const part = response(200, allow, 'ETag: "1"');
const session = response(200, allow, 'Mcp-Session-Id: 1');
const login = response(302, 'Location: https://login.test/signin');

const rows: readonly Row[] = [
  {
    name: 'tus',
    exchange: exchange({
      hops: [
        hop({
          method: 'POST',
          requestHeaders: [origin, ['Tus-Resumable', '1.0.0']],
          preflight: preflight(response(204, allow, 'Access-Control-Allow-Headers: tus-resumable'), {
            method: 'POST',
            names: 'tus-resumable',
          }),
          response: tus,
        }),
      ],
      outcome: { kind: 'success' },
    }),
    before: tus,
    after: response(201, allow, 'Access-Control-Expose-Headers: Location, Upload-Offset, Tus-Resumable'),
  },
  {
    name: 'a part of an S3 upload',
    exchange: exchange({
      hops: [
        hop({ url: 'https://b.test/o?partNumber=1&uploadId=u', requestHeaders: [origin], response: part }),
      ],
      outcome: { kind: 'success' },
    }),
    before: part,
    after: response(200, allow, 'Access-Control-Expose-Headers: ETag'),
  },
  {
    name: 'an MCP session',
    exchange: exchange({
      hops: [hop({ method: 'POST', requestHeaders: [origin], response: session })],
      outcome: { kind: 'success' },
    }),
    before: session,
    after: response(200, allow, 'Access-Control-Expose-Headers: Mcp-Session-Id'),
  },
  {
    name: 'a redirect to a login, at the own origin',
    exchange: exchange({
      hops: [
        hop({ url: 'https://app.test/api', response: login }),
        hop({ url: 'https://login.test/signin', requestHeaders: [origin], response: response(200) }),
      ],
      outcome: corsFailure,
    }),
    before: login,
    after: response(401),
  },
  {
    name: 'a redirect to a login, at an API',
    exchange: exchange({
      hops: [
        hop({
          requestHeaders: [origin],
          response: response(302, allow, 'Location: https://login.test/signin'),
        }),
        hop({ url: 'https://login.test/signin', requestHeaders: [origin], response: response(200) }),
      ],
      outcome: corsFailure,
    }),
    before: response(302, allow, 'Location: https://login.test/signin'),
    after: response(401, allow),
  },
];

describe('the exported test', () => {
  it.each(rows)(
    'of $name is red before and green after the right fix',
    ({ exchange: built, before, after }) => {
      const made = contract(built);
      expect(red(made, before)).not.toEqual([]);
      expect(red(made, after)).toEqual([]);
    },
  );

  it('asks nothing of a login page', () => {
    for (const { exchange: built } of rows.slice(3)) {
      const urls = contract(built).asks.map(({ url }) => JSON.stringify(url));
      expect(urls.join()).not.toContain('login.test');
      expect(
        red(contract(built, 'reproduction'), response(302, allow, 'Location: https://login.test/')),
      ).toEqual([]);
    }
  });

  it.each<[string, Exchange]>([
    [
      'Send ngrok-skip-browser-warning',
      exchange({
        hops: [hop({ response: response(200, 'ngrok-error-code: ERR_NGROK_6024') })],
        outcome: corsFailure,
      }),
    ],
    [
      'Log in to the company’s proxy',
      exchange({ hops: [hop({ response: response(403, 'Server: Zscaler/6.2') })], outcome: corsFailure }),
    ],
  ])('does not exist where it is done elsewhere: %s', (title, built) => {
    const made = testOf(built);
    expect('notTestable' in made ? plain(made.notTestable) : '').toContain(title);
  });

  it('asks for nothing that a browser adds itself', () => {
    const built = exchange({
      hops: [hop({ requestHeaders: [origin, ['priority', 'u=1, i']], response: response(200) })],
      outcome: corsFailure,
    });
    const { asks } = contract(built);
    expect(asks.map(({ kind }) => kind)).toEqual(['request']);
    expect(JSON.stringify(asks)).not.toMatch(/priority/i);
  });
});
