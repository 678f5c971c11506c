import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageFacts } from '../../src/capture/feed.ts';
import { createPageTeller } from '../../src/capture/tell-page.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

const minutes = 60_000;

/** A page that replies from its nth question on. */
function asked(replies: (times: number) => boolean) {
  let times = 0;
  const told: (string | null)[] = [];
  const teller = createPageTeller(
    async () => ({ trouble: replies(++times) ? null : 'silent' }) as PageFacts,
    ({ trouble }) => told.push(trouble),
  );
  return { teller, told };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it.each<[string, (times: number) => boolean, readonly (string | null)[]]>([
  ['one that replies is asked once', () => true, [null]],
  ['one that is busy as it begins is asked again', (times) => times > 2, ['silent', 'silent', null]],
  [
    'one that cannot be inspected is left alone after a while',
    () => false,
    ['silent', 'silent', 'silent', 'silent'],
  ],
])('%s', async (_, replies, expected) => {
  const { teller, told } = asked(replies);
  teller.ask();
  await pass(10 * minutes);
  expect(told).toEqual(expected);
});

it('another document is asked as often as the one before', async () => {
  const { teller, told } = asked(() => false);
  teller.ask();
  await pass(10 * minutes);
  teller.begin();
  await pass(10 * minutes);
  expect(told).toHaveLength(8);
});

it('a question in between takes the place of the one that waits', async () => {
  const { teller, told } = asked((times) => times > 1);
  teller.ask();
  await pass(1_000);
  teller.ask();
  await pass(10 * minutes);
  expect(told).toEqual(['silent', null]);
});
