import { isObject, optionalString } from '../har/field.ts';
import type { ProtocolClient, ProtocolEvent } from './client.ts';

/** A session that knows nothing of the sessions below it: Playwright's `CDPSession`. */
export interface SingleSession {
  send(method: string, params?: object): Promise<unknown>;
  on(method: string, heard: (params: unknown) => void): unknown;
  off(method: string, heard: (params: unknown) => void): unknown;
}

/** All that the capture hears. */
const heardOf = [
  'Audits.issueAdded',
  'Inspector.targetCrashed',
  'Log.entryAdded',
  'Page.frameNavigated',
  'Target.attachedToTarget',
  'Target.detachedFromTarget',
  ...['requestWillBeSent', 'requestWillBeSentExtraInfo', 'responseReceived', 'responseReceivedExtraInfo'],
  ...['requestServedFromCache', 'loadingFinished', 'loadingFailed', 'webSocketCreated', 'webSocketClosed'],
  ...['webSocketWillSendHandshakeRequest', 'webSocketHandshakeResponseReceived', 'webSocketFrameError'],
].map((name) => (name.includes('.') ? name : `Network.${name}`));

const carrier = 'Target.receivedMessageFromTarget';

/** Speaks to what is attached below a session by messages in messages, the way before sessions were flat. */
export function nestedClient(root: SingleSession): ProtocolClient {
  const parents = new Map<string, string | undefined>();
  const waiting = new Map<number, (result: unknown) => void>();
  let count = 0;

  async function send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    const own = method === 'Target.setAutoAttach' ? { ...params, flatten: false } : params;
    if (sessionId === undefined) return root.send(method, own);
    count += 1;
    const id = count;
    const result = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params: own });
    await send('Target.sendMessageToTarget', { message, sessionId }, parents.get(sessionId));
    return result;
  }

  return {
    send,
    on(heard) {
      const hear = (method: string, params: unknown, sessionId?: string): void => {
        if (method === carrier) {
          unpack(params);
          return;
        }
        if (method === 'Target.attachedToTarget' && isObject(params)) {
          parents.set(optionalString(params.sessionId) ?? '', sessionId);
        }
        const event: ProtocolEvent = { method, params };
        heard(sessionId === undefined ? event : { ...event, sessionId });
      };
      const unpack = (params: unknown): void => {
        const sessionId = isObject(params) ? optionalString(params.sessionId) : null;
        const told = isObject(params) ? parsed(params.message) : null;
        if (sessionId === null || !isObject(told)) return;
        if (typeof told.id === 'number') {
          waiting.get(told.id)?.(told.result);
          waiting.delete(told.id);
        } else if (typeof told.method === 'string') hear(told.method, told.params, sessionId);
      };
      const listeners = [...heardOf, carrier].map((method) => {
        const listener = (params: unknown): void => hear(method, params);
        root.on(method, listener);
        return [method, listener] as const;
      });
      return () => {
        for (const [method, listener] of listeners) root.off(method, listener);
      };
    },
  };
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
