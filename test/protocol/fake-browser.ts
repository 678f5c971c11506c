import type { ProtocolClient, ProtocolEvent } from '../../src/protocol/client.ts';

/** A browser that says what a test has it say. */
export interface FakeBrowser {
  readonly client: ProtocolClient;
  /** What it was asked, as `session method`. */
  readonly asked: string[];
  /** @param sessionId of which session; that of the client where not given */
  say(method: string, params: object, sessionId?: string): void;
}

/** A page at `https://app.test` in frame `F`, unless said otherwise. */
export function fakeBrowser(kind: 'page' | 'browser' = 'page'): FakeBrowser {
  const listeners = new Set<(event: ProtocolEvent) => void>();
  const asked: string[] = [];
  const frame = { id: 'F', loaderId: 'L', url: 'https://app.test/', securityOrigin: 'https://app.test' };
  return {
    asked,
    client: {
      async send(method, _params, sessionId = '') {
        asked.push(`${sessionId} ${method}`.trim());
        if (method === 'Target.getTargetInfo') {
          return { targetInfo: { type: kind, targetId: 'F', url: 'https://app.test/' } };
        }
        if (method === 'Page.getFrameTree') {
          return { frameTree: { frame: { ...frame, secureContextType: 'Secure' } } };
        }
        return {};
      },
      on(heard) {
        listeners.add(heard);
        return () => listeners.delete(heard);
      },
    },
    say(method, params, sessionId) {
      const event = sessionId === undefined ? { method, params } : { method, params, sessionId };
      for (const heard of listeners) heard(event);
    },
  };
}

export const asks = (requestId: string, url: string, more: object = {}) => ({
  ...{ requestId, loaderId: 'L', frameId: 'F', documentURL: 'https://app.test/', type: 'Fetch' },
  ...{ timestamp: 10, wallTime: 1_000_000, initiator: { type: 'script' } },
  request: { url, method: 'GET', headers: { Accept: '*/*' } },
  ...more,
});

export const sends = (requestId: string, headers: object = {}) => ({
  requestId,
  headers: { Host: 'api.test', Origin: 'https://app.test', 'Sec-Fetch-Mode': 'cors', ...headers },
});

export const arrives = (requestId: string, statusCode: number, headers: object = {}) => ({
  ...{ requestId, statusCode, headers },
});

export const refused = (requestId: string, corsError: string, failedParameter = '') => ({
  ...{ requestId, timestamp: 10.5, errorText: 'net::ERR_FAILED', type: 'Fetch' },
  corsErrorStatus: { corsError, failedParameter },
});
