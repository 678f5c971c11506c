import { describe, expect, it } from 'vitest';
import { failedReason } from '../../src/engine/network-failure.ts';
import { webkitSentence } from '../../src/engine/webkit-sentence.ts';

describe('WebKit’s sentence', () => {
  it.each<[sentence: string, reason: string, phase: string | null]>([
    ['Preflight response is not successful. Status code: 405', 'preflight-status-not-ok', 'preflight'],
    [
      'Origin https://app.test is not allowed by Access-Control-Allow-Origin. Status code: 200',
      'allow-origin-missing',
      null,
    ],
    [
      'XMLHttpRequest cannot load https://api.test/x due to access control checks.',
      'allow-origin-missing',
      null,
    ],
    ['Access-Control-Allow-Origin cannot contain more than one origin.', 'allow-origin-repeated', null],
    [
      'Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.',
      'allow-origin-wildcard-with-credentials',
      null,
    ],
    [
      'Credentials flag is true, but Access-Control-Allow-Credentials is not "true".',
      'allow-credentials-missing',
      null,
    ],
    ['Method PUT is not allowed by Access-Control-Allow-Methods.', 'method-not-allowed', 'preflight'],
    [
      'Request header field X-A is not allowed by Access-Control-Allow-Headers.',
      'header-not-allowed',
      'preflight',
    ],
    [
      'Header Access-Control-Allow-Methods has an invalid value: a b',
      'allow-methods-unparsable',
      'preflight',
    ],
    [
      'Header Access-Control-Allow-Headers has an invalid value: a b',
      'allow-headers-unparsable',
      'preflight',
    ],
    ['Load cannot follow more than 20 redirections', 'too-many-redirects', 'redirect'],
    [
      'Cross-origin redirection to https://b.test/ denied: redirection URL https://b.test/ has credentials',
      'redirect-with-credentials',
      'redirect',
    ],
    ['cancelled', 'aborted', 'actual'],
  ])('%s', (text, reason, phase) => {
    expect(webkitSentence(text)).toMatchObject({ reasons: expect.arrayContaining([reason]), phase });
    expect(webkitSentence(text)?.reasons[0]).toBe(reason);
  });

  it('names the status of the response, where it does', () => {
    expect(webkitSentence('Preflight response is not successful. Status code: 405')?.status).toBe('405');
    expect(webkitSentence('Preflight response is not successful')?.status).toBeNull();
  });

  it.each([
    'A server with the specified hostname could not be found.',
    'The network connection was lost.',
    'net::ERR_FAILED',
    'the page said: Origin x is not allowed by Access-Control-Allow-Origin',
    'Preflight',
    '',
  ])('%j names no rule', (text) => expect(webkitSentence(text)).toBeNull());

  it('of CORS is no failure of the network; of a load that was given up it is one', () => {
    expect(failedReason('Preflight response is not successful. Status code: 405')).toBeNull();
    expect(failedReason('cancelled')).toBe('aborted');
  });
});
