import type { Calls } from './calls.ts';
import type { Log } from './log.ts';
import type { Primitives } from './primitives.ts';
import type { Replacing } from './replace.ts';
import type { Stacks } from './stacks.ts';
import type { Call, Natives, Realm } from './types.ts';
import type { Watched } from './watched.ts';

/** Calls of `fetch`, and which headers of their responses script asks for in vain. */
export function fetchCalls(kit: Primitives & Log & Stacks & Calls & Replacing & Watched) {
  const { apply, isObject, keep, known, named, WeakMapOf } = kit;
  const { newCall, replace, tell, tellAsked, tellCall, through, watchedInit, watchedText, withoutUs } = kit;
  /** By the header lists of their responses. */
  const responded = new WeakMapOf<object, Call>();

  function replaceFetch(window: Realm, realm: Natives): void {
    replace(realm, window, 'fetch', 'apply', (native, indirect) => {
      return function fetch(_: unknown, self: unknown, args: unknown[]): unknown {
        const call = newCall('fetch', realm, indirect);
        if (args.length > 0) watchFetch(call, args, realm);
        try {
          return cleaned(through(native, self, args, indirect), realm, call);
        } finally {
          tellCall(call, realm);
        }
      };
    });
  }

  /** In place of the arguments: the engine made their list for us alone. */
  function watchFetch(call: Call, args: unknown[], realm: Natives): void {
    const input = args[0];
    const init = args[1];
    const request = isObject(input) ? realm.requestOf(input) : null;
    if (request === null) {
      args[0] = watchedText(input, (text) => {
        call.url = text;
      });
    } else {
      call.url = request('url');
      call.method = request('method');
      call.mode = request('mode');
      call.credentials = request('credentials');
      call.redirect = request('redirect');
      call.integrity = request('integrity');
      call.names = request('names') as string | null;
    }
    if (isObject(init)) args[1] = watchedInit(call, init, realm);
  }

  /**
   * The same promise, but for our frames in what it is rejected with. It is another one, since there is no way to look at
   * a promise's failure that does not make it handled, and so it settles one microtask later.
   */
  function cleaned(promise: unknown, realm: Natives, call: Call): unknown {
    if (!realm.isPromise(promise)) return promise;
    const noted = named((response: unknown) => {
      const headers = realm.headersOf(response);
      if (headers !== null) keep(responded, headers, call);
      return response;
    });
    const thrown = named((error: unknown) => {
      if (typeof call.integrity === 'string' && call.integrity !== '' && realm.isTypeError(error)) {
        tell(`["mismatch",${call.id}]`);
      }
      throw withoutUs(error);
    });
    return apply(realm.thenOf, promise, [noted, thrown]);
  }

  /** Which response headers script asks for and does not get. */
  function replaceHeaders(window: Realm, realm: Natives): void {
    const { prototype } = window.Headers;
    replace(realm, prototype, 'get', 'apply', (native, indirect) => {
      return function getHeader(_: unknown, self: unknown, args: unknown[]): unknown {
        const value = through(native, self, args, indirect);
        if (value === null) tellAsked(known(responded, self), args[0]);
        return value;
      };
    });
    replace(realm, prototype, 'has', 'apply', (native, indirect) => {
      return function hasHeader(_: unknown, self: unknown, args: unknown[]): unknown {
        const value = through(native, self, args, indirect);
        if (value === false) tellAsked(known(responded, self), args[0]);
        return value;
      };
    });
  }

  return { replaceFetch, replaceHeaders };
}
