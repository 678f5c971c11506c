import { describe, expect, it } from 'vitest';
import type { BrowserOutcome } from '../../src/engine/exchange.ts';
import type { Header } from '../../src/engine/fetch/header-list.ts';
import { fetchStandard } from '../../src/engine/profiles/fetch-standard.ts';
import { type PlayedCall, play, type Received } from '../../src/play/play.ts';

const open: Header = ['Access-Control-Allow-Origin', '*'];
const responds = (status: number, ...headers: readonly Header[]): Received => ({
  response: { status, headers },
  serverAddress: '93.184.216.34',
});
const fails = (netError: string): Received => ({ netError });
const notReported: BrowserOutcome = { kind: 'not-reported' };
const failed = (netError: string): BrowserOutcome => ({ kind: 'failure', netError });

const call = { origin: 'https://app.test', url: 'https://api.test/', headers: [], body: null } as const;
const rest = { credentials: 'omit', redirect: 'follow' } as const;

async function played(received: readonly Received[], part: Partial<PlayedCall>) {
  const asked: string[] = [];
  const { outcome } = await play(
    { ...call, ...rest, method: 'GET', ...part },
    async ({ method }) => received[Math.min(asked.push(method), received.length) - 1] ?? fails('none'),
    fetchStandard,
  );
  return { asked, outcome };
}

describe('a call is played', () => {
  const reset = 'net::ERR_CONNECTION_RESET';
  const allows: Header = ['Access-Control-Allow-Methods', 'PUT'];
  const leads: Header = ['Location', '/'];

  it.each<[string, Partial<PlayedCall>, readonly Received[], readonly string[], BrowserOutcome]>([
    ['by its request alone', {}, [responds(200, open)], ['GET'], notReported],
    ['to where the connection breaks', {}, [fails(reset)], ['GET'], failed(reset)],
    [
      'with its preflight',
      { method: 'PUT' },
      [responds(204, open, allows), responds(200, open)],
      ['OPTIONS', 'PUT'],
      notReported,
    ],
    ['to a preflight that is refused', { method: 'PUT' }, [responds(204, open)], ['OPTIONS'], notReported],
    [
      'to a preflight whose connection breaks',
      { method: 'PUT' },
      [fails(reset), responds(200, open)],
      ['OPTIONS'],
      failed(reset),
    ],
    ['over a redirect', {}, [responds(302, open, leads), responds(200, open)], ['GET', 'GET'], notReported],
    [
      'to a redirect that is not followed',
      { redirect: 'manual' },
      [responds(302, open, leads)],
      ['GET'],
      notReported,
    ],
    ['to a redirect that is refused', {}, [responds(302, leads)], ['GET'], notReported],
    [
      'to one redirect more than Fetch follows',
      {},
      [responds(302, open, leads)],
      Array.from({ length: 21 }, () => 'GET'),
      notReported,
    ],
  ])('%s', async (_, part, received, asked, outcome) => {
    expect(await played(received, part)).toEqual({ asked, outcome });
  });
});
