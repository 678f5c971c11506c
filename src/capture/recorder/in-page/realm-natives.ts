import type { Primitives } from './primitives.ts';
import type { Callable, Natives, Realm } from './types.ts';

/** @returns what is asked of a window, bound to what the browser's functions are now */
export function realmNatives(kit: Primitives) {
  const { apply, getOwnPropertyDescriptor, getPrototypeOf, getter, isObject, species, unreplaced } = kit;

  return function nativesOf(window: Realm): Natives {
    const { document, performance } = window;
    const { now } = window.Performance.prototype;
    const PromiseOf = window.Promise;
    const speciesOf = getOwnPropertyDescriptor(PromiseOf, species)?.get;
    const { timeOrigin } = performance;
    const ofTypeErrors = window.TypeError.prototype;
    const base = getter(window.Node.prototype, 'baseURI');
    const origin = getter(window, 'origin');
    const headersOf = getter(window.Request.prototype, 'headers');
    const responseHeaders = unreplaced(window.Response?.prototype, 'headers');
    const serviceWorkers = unreplaced(window.Navigator.prototype, 'serviceWorker');
    const controller = unreplaced(window.ServiceWorkerContainer?.prototype, 'controller');
    const scriptUrl = unreplaced(window.ServiceWorker?.prototype, 'scriptURL');
    const href = unreplaced(window.URL?.prototype, 'href');
    const { navigator } = window;
    const { forEach } = window.Headers.prototype;
    const fields: Record<string, (self: unknown) => unknown> = { __proto__: null } as never;
    const read = ['url', 'method', 'mode', 'credentials', 'redirect', 'integrity'];
    for (let i = 0; i < read.length; i++) {
      fields[read[i] as string] = getter(window.Request.prototype, read[i] as string);
    }
    const natives: Natives = {
      document,
      base: () => base(document),
      // Whatever `then` would make in its place is a promise of the browser's as well.
      isPromise: (value) =>
        isObject(value) &&
        getPrototypeOf(value) === PromiseOf.prototype &&
        getOwnPropertyDescriptor(PromiseOf.prototype, 'constructor')?.value === PromiseOf &&
        getOwnPropertyDescriptor(PromiseOf, species)?.get === speciesOf,
      thenOf: PromiseOf.prototype.then as Callable,
      isTypeError: (value) => isObject(value) && getPrototypeOf(value) === ofTypeErrors,
      origin: () => origin(window),
      at: (ms) => timeOrigin + ms,
      now: () => timeOrigin + apply(now, performance, []),
      requestOf(value) {
        try {
          const headers = headersOf(value);
          if (!isObject(headers)) return null;
          return (field) => (field === 'names' ? natives.namesOf(headers) : fields[field]?.(value));
        } catch {
          return null;
        }
      },
      headersOf(response) {
        try {
          const headers = responseHeaders(response);
          return isObject(headers) ? headers : null;
        } catch {
          return null;
        }
      },
      serviceWorker() {
        try {
          const found = controller(serviceWorkers(navigator));
          return isObject(found) ? scriptUrl(found) : null;
        } catch {
          return null;
        }
      },
      urlOf(value) {
        if (!isObject(value)) return typeof value === 'string' ? value : null;
        try {
          return href(value);
        } catch {
          return null;
        }
      },
      namesOf(headers) {
        let names = '';
        try {
          apply(forEach, headers, [(_: string, name: string) => (names += `${name}\n`)]);
          return names;
        } catch {
          return null;
        }
      },
      undo: null,
    };
    return natives;
  };
}
