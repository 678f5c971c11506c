import { expect, test } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import { chromium } from '../../src/engine/profiles/register.ts';
import { remediesOf, remedyText } from '../../src/remedies/index.ts';
import '../../src/remedies/messages.ts';
import { plain } from '../../src/words/plain.ts';
import { exchange, hop, response } from '../build/exchange.ts';

/** As Chromium tells of a handshake that got another response than 101. @see https://github.com/tornadoweb/tornado/issues/2869 */
function handshake(status: number | null) {
  const built = exchange({
    mode: 'websocket',
    outcome: { kind: 'failure', netError: 'net::ERR_HTTP_RESPONSE_CODE_FAILURE' },
    hops: [
      hop({
        url: 'wss://api.test/ws',
        netError: 'net::ERR_HTTP_RESPONSE_CODE_FAILURE',
        response: status === null ? null : response(status),
      }),
    ],
    rest: { resourceType: 'websocket' },
  });
  return remediesOf(built, decide(built, chromium(156)));
}

test.each([
  ['an origin that is not on the list', 403, 'allow-socket-origin', /check_origin/],
  ['a path that nobody serves', 404, 'pass-on-upgrade', /404 and not 101/],
  ['a proxy that does not pass it on', 502, 'pass-on-upgrade', /Upgrade and Connection/],
  ['no response at all', null, 'reach-the-server', /no response/],
] as const)('a WebSocket and %s', (_what, status, first, says) => {
  const [remedy, ...others] = handshake(status);
  expect(others).toEqual([]);
  expect(remedy?.id).toBe(first);
  expect(remedy && plain(remedyText(remedy))).toMatch(says);
});
