import { expect, it } from 'vitest';
import type { ProtocolEvent } from '../../src/protocol/client.ts';
import { nestedClient, type SingleSession } from '../../src/protocol/nested-client.ts';

type Heard = (params: unknown) => void;

/** A session whose targets respond with what they were asked, and the way it came. */
function fakeSession() {
  const listeners = new Map<string, Heard>();
  const sent: (readonly [string, unknown])[] = [];
  const say = (method: string, params: unknown): void => listeners.get(method)?.(params);
  const session: SingleSession = {
    async send(method, params) {
      sent.push([method, params]);
      if (method === 'Target.sendMessageToTarget')
        respond(params as Carried, (carried) => say(carrier, carried));
      return method;
    },
    on: (method, heard) => listeners.set(method, heard),
    off: (method) => listeners.delete(method),
  };
  return { session, say, sent, listeners };
}

interface Carried {
  readonly sessionId: string;
  readonly message: string;
}

const carrier = 'Target.receivedMessageFromTarget';

function respond({ sessionId, message }: Carried, say: (carried: Carried) => void): void {
  const { id, method, params } = JSON.parse(message);
  const pack = (told: object): Carried => ({ sessionId, message: JSON.stringify(told) });
  if (method === 'Target.sendMessageToTarget') {
    respond(params, (carried) => say(pack({ method: carrier, params: carried })));
    say(pack({ id, result: {} }));
  } else say(pack({ id, result: `${sessionId} ${method}` }));
}

const attached = (sessionId: string) => ({ sessionId, targetInfo: { type: 'worker' } });

it('speaks to a target below, and to one below that, by messages in messages', async () => {
  const { session, say } = fakeSession();
  const client = nestedClient(session);
  const heard: ProtocolEvent[] = [];
  client.on((event) => heard.push(event));
  say('Target.attachedToTarget', attached('A'));
  const below = { method: 'Target.attachedToTarget', params: attached('B') };
  say(carrier, { sessionId: 'A', message: JSON.stringify(below) });
  expect(await client.send('Network.enable')).toBe('Network.enable');
  expect(await client.send('Network.enable', {}, 'A')).toBe('A Network.enable');
  expect(await client.send('Network.enable', {}, 'B')).toBe('B Network.enable');
  expect(heard.map(({ method, sessionId }) => [method, sessionId])).toEqual([
    ['Target.attachedToTarget', undefined],
    ['Target.attachedToTarget', 'A'],
  ]);
});

it('asks for sessions that are not flat, which the runner would not tell of', async () => {
  const { session, sent } = fakeSession();
  await nestedClient(session).send('Target.setAutoAttach', { autoAttach: true, flatten: true });
  expect(sent).toEqual([['Target.setAutoAttach', { autoAttach: true, flatten: false }]]);
});

it('hears no more once it is ended', () => {
  const { session, listeners } = fakeSession();
  nestedClient(session).on(() => {})();
  expect(listeners.size).toBe(0);
});

it.each([
  null,
  7,
  {},
  { sessionId: 'A' },
  { sessionId: 'A', message: '{' },
  { sessionId: 'A', message: '{"id":99}' },
])('takes what it cannot read for nothing: %j', (params) => {
  const { session, say } = fakeSession();
  const heard: ProtocolEvent[] = [];
  nestedClient(session).on((event) => heard.push(event));
  say(carrier, params);
  expect(heard).toEqual([]);
});
