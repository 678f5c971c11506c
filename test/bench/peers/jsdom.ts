import { createRequire } from 'node:module';
import { corsSafelistedRequestHeader } from '../../../src/engine/fetch/safelist.ts';
import { recordedRules } from '../recorded.ts';
import type { Canned, CannedResponse } from './canned.ts';

interface Handler {
  onConnect?(abort: () => void, context: null): void;
  onHeaders?(status: number, headers: Buffer[], resume: () => void, statusText: string): boolean;
  onComplete?(trailers: null): void;
}

interface Dispatcher {
  dispatch(options: unknown, handler: object): boolean;
}

const require = createRequire(import.meta.url);
const inside = require.resolve('jsdom').replace(/api\.js$/, 'jsdom/browser/resources/jsdom-dispatcher.js');
const { JSDOMDispatcher } = require(inside) as { JSDOMDispatcher: new (options: object) => Dispatcher };

/**
 * jsdom's own CORS code, which stands in the dispatcher that its XMLHttpRequest goes through, over a network that gives
 * the canned responses at once. Resolves to whether script may read the response.
 */
export function jsdomChecks(cases: readonly Canned[]): () => Promise<number> {
  let waiting: readonly CannedResponse[] = [];
  let next = 0;
  const dispatcher = new JSDOMDispatcher({
    baseDispatcher: {
      dispatch(_options: unknown, handler: Handler) {
        const { status, headers } = waiting[next++] ?? { status: 200, headers: [] };
        handler.onConnect?.(() => {}, null);
        handler.onHeaders?.(status, rawOf(headers), () => {}, '');
        handler.onComplete?.(null);
        return true;
      },
    },
    cookieJar: { getCookieStringSync: () => '', setCookieSync: () => {} },
  });
  const ready = cases.map((one) => ({ options: optionsOf(one), responses: responsesOf(one) }));
  return async () => {
    let allowed = 0;
    for (const { options, responses } of ready) {
      waiting = responses;
      next = 0;
      await new Promise<void>((done) => {
        dispatcher.dispatch(options, {
          onRequestStart: () => {},
          onResponseStart() {
            allowed++;
            done();
          },
          onResponseData: () => {},
          onResponseEnd: () => {},
          onResponseError: () => done(),
        });
      });
    }
    return allowed;
  };
}

function optionsOf({ url, origin, method, credentials, headers, preflight }: Canned): object {
  const unsafeHeaders = headers
    .filter(([name, value]) => corsSafelistedRequestHeader(name, value, recordedRules).safelisted === false)
    .map(([name]) => name);
  return {
    method,
    headers: Object.fromEntries([...headers, ['Origin', origin]]),
    body: null,
    opaque: {
      element: null,
      url,
      origin,
      corsMode: origin !== new URL(url).origin,
      withCredentials: credentials,
      ...(preflight === null ? {} : { preflight: { unsafeHeaders } }),
    },
  };
}

function responsesOf({ preflight, responses }: Canned): readonly CannedResponse[] {
  return preflight === null ? responses : [preflight, ...responses];
}

function rawOf(headers: CannedResponse['headers']): Buffer[] {
  return headers.flatMap(([name, value]) => [Buffer.from(name), Buffer.from(value, 'latin1')]);
}
