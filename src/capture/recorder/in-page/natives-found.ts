import type { Primitives } from './primitives.ts';
import type { Realm } from './types.ts';

/** All that the recorder calls of the browser's, in the order of `recorderNatives`. */
export function nativesFound(root: Realm, kit: Primitives): object {
  const { apply, construct, defineProperty, get, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = kit;
  const { ProxyOf, quote, slice, indexOf, mapGet, mapSet, isArray, NativeError, printed } = kit;

  /** null: the page has put a getter in its place, or taken it away from there. */
  function own(holder: object | undefined, name: string, kind: 'value' | 'get' = 'value'): unknown {
    const found = holder && getOwnPropertyDescriptor(holder, name);
    return found && (found[kind] ?? null);
  }
  const ofRequest = root.Request?.prototype;
  const ofXhr = root.XMLHttpRequest?.prototype;
  const ofSource = root.EventSource?.prototype;
  const ofHeaders = root.Headers?.prototype;
  return {
    __proto__: null,
    ...{ 0: apply, 1: construct, 2: defineProperty, 3: get, 4: getOwnPropertyDescriptor, 5: getPrototypeOf },
    ...{ 6: ownKeys, 7: ProxyOf, 8: quote, 9: slice, 10: indexOf, 11: mapGet, 12: mapSet, 13: isArray },
    ...{ 14: NativeError, 15: own(root.Performance?.prototype, 'now'), 16: printed },
    ...{ 17: own(root, 'fetch'), 18: own(root, 'Request'), 19: own(ofRequest, 'url', 'get') },
    ...{ 20: own(ofRequest, 'method', 'get'), 21: own(ofRequest, 'mode', 'get') },
    ...{ 22: own(ofRequest, 'credentials', 'get'), 23: own(ofRequest, 'redirect', 'get') },
    ...{ 24: own(ofRequest, 'headers', 'get'), 25: own(ofHeaders, 'forEach') },
    ...{ 26: own(ofXhr, 'open'), 27: own(ofXhr, 'send'), 28: own(ofXhr, 'setRequestHeader') },
    ...{ 29: own(ofXhr, 'withCredentials', 'get'), 30: own(ofXhr, 'status', 'get') },
    ...{ 31: own(root, 'EventSource'), 32: own(ofSource, 'url', 'get') },
    ...{ 33: own(ofSource, 'withCredentials', 'get'), 34: own(root.Navigator?.prototype, 'sendBeacon') },
    ...{
      35: own(root.Response?.prototype, 'headers', 'get'),
      36: own(ofHeaders, 'get'),
      37: own(ofHeaders, 'has'),
    },
    ...{ 38: own(ofXhr, 'getResponseHeader'), 39: own(ofXhr, 'readyState', 'get'), 40: own(root, 'Worker') },
    ...{ 41: own(root, 'SharedWorker'), 42: own(root.Navigator?.prototype, 'serviceWorker', 'get') },
    ...{ 43: own(root.ServiceWorkerContainer?.prototype, 'controller', 'get') },
    ...{
      44: own(root.ServiceWorker?.prototype, 'scriptURL', 'get'),
      45: own(root.URL?.prototype, 'href', 'get'),
      46: own(ofRequest, 'integrity', 'get'),
    },
  };
}
