import { expect, test } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import { chromium } from '../../src/engine/profiles/register.ts';
import { type RemedyId, remediesOf, remedyText } from '../../src/remedies/index.ts';
import { remedyKinds } from '../../src/remedies/remedy.ts';
import { plain } from '../../src/words/plain.ts';
import { corsFailure, type ExchangeParts, exchange, hop, response } from '../build/exchange.ts';
import { blockedCases } from '../explain/cases-blocked.ts';
import { failedCases } from '../explain/cases-failed.ts';
import { remedyCases } from './cases/register.ts';
import { listed } from './listed.ts';
import { reports } from './reports/register.ts';

/** What comes first where no case of the other tables has it. */
const rare: readonly (readonly [RemedyId, ExchangeParts, says: RegExp])[] = [
  ['write-scheme', { hops: [hop({ url: 'localhost:3000/a' })] }, /http:\/\/localhost:3000\/a/],
  [
    'save-all-rows',
    {
      hops: [hop({ response: response(200, 'Access-Control-Allow-Origin: *') })],
      rest: { lacks: 'filtered' },
    },
    /./,
  ],
  [
    'cache-readable-responses',
    {
      hops: [hop({ netError: 'net::ERR_FAILED' })],
      rest: { serviceWorker: 'page', cacheStorage: 'pictures-v1' },
    },
    /pictures-v1/,
  ],
  [
    'leave-image-to-browser',
    {
      hops: [hop({ url: 'https://api.test/a.png', response: response(200) })],
      rest: { serviceWorker: 'worker' },
    },
    /./,
  ],
];

const remediesIn = (parts: ExchangeParts) => {
  const built = exchange({ outcome: corsFailure, ...parts });
  return remediesOf(built, decide(built, chromium(156)));
};

test.each(rare)('%s is said', (id, parts, says) => {
  const found = remediesIn(parts).find((each) => each.id === id);
  expect([id, found && plain(remedyText(found))]).toEqual([id, expect.stringMatching(says)]);
});

/** Each is looked at by a test of its own. */
const elsewhere: Readonly<Partial<Record<RemedyId, string>>> = {
  'expose-headers': 'remedies.test.ts: of a response that the page may read',
  'pass-on-origin': 'remedies.test.ts: of the page’s own origin',
  'allow-socket-origin': 'websocket.test.ts',
};

test('every remedy is in the list of a case', () => {
  const reported = [...Object.values(remedyCases).flatMap((cases) => Object.values(cases)), ...reports];
  const explained = [...Object.values(blockedCases), ...Object.values(failedCases)];
  const lists = [
    ...reported.map((one) => listed(one).remedies),
    ...explained
      .flatMap((cases) => Object.values(cases))
      .map(({ exchange: of, decision }) => remediesOf(of, decision)),
    ...rare.map(([, parts]) => remediesIn(parts)),
  ];
  const ids = new Set(lists.flat().map(({ id }): string => id));
  expect(
    Object.keys(remedyKinds)
      .filter((id) => !ids.has(id))
      .sort(),
  ).toEqual(Object.keys(elsewhere).sort());
});
