import type { Primitives } from './primitives.ts';
import type { Call, Natives } from './types.ts';

export type Watched = ReturnType<typeof watched>;

/** What the page hands to an API, read only where the API itself reads it: once, in its order. */
export function watched(kit: Primitives) {
  const { apply, get, getOwnPropertyDescriptor, isArray, isObject, iterator, named, ownKeys, ProxyOf } = kit;

  /** What turns into the same text, when and if the API asks for it. */
  function watchedText(value: unknown, note: (text: string) => void): unknown {
    if (!isObject(value)) {
      if (typeof value !== 'symbol') note(`${value}`);
      return value;
    }
    return {
      __proto__: null,
      toString: named(() => {
        const text = `${value}`;
        note(text);
        return text;
      }),
    };
  }

  function watchedInit(call: Call, init: object, realm: Natives): object {
    return new ProxyOf(
      { __proto__: null } as object,
      {
        __proto__: null,
        get: named((_: object, field: string | symbol) => {
          const value: unknown = get(init, field);
          if (value === undefined) return value;
          if (field === 'method' || field === 'mode' || field === 'credentials' || field === 'redirect') {
            call[field] = typeof value === 'string' ? value : null;
          }
          if (field === 'integrity') call.integrity = value;
          return field === 'headers' ? watchedHeaders(call, value, realm) : value;
        }),
      } as ProxyHandler<object>,
    );
  }

  function watchedHeaders(call: Call, headers: unknown, realm: Natives): unknown {
    call.names = null;
    if (!isObject(headers)) return headers;
    call.names = realm.namesOf(headers);
    if (call.names !== null) return headers;
    if (isArray(headers)) {
      call.names = namesOfPairs(headers);
      return headers;
    }
    // Not a proxy of the headers themselves: for those the engine would look at each again, to check what we say.
    return new ProxyOf(
      { __proto__: null } as object,
      {
        __proto__: null,
        get: named((_: object, field: string | symbol) => {
          const value: unknown = get(headers, field);
          return field === iterator && typeof value === 'function'
            ? named(() => apply(value, headers, []))
            : value;
        }),
        getOwnPropertyDescriptor: named((_: object, field: string | symbol) => {
          const own = getOwnPropertyDescriptor(headers, field);
          return (
            own && {
              value: undefined,
              writable: true,
              enumerable: own.enumerable === true,
              configurable: true,
            }
          );
        }),
        ownKeys: named(() => {
          const keys = ownKeys(headers);
          let names = '';
          for (let i = 0; i < keys.length; i++) {
            const key = keys[i];
            if (typeof key === 'string') names += `${key}\n`;
          }
          call.names = names;
          return keys;
        }),
      } as ProxyHandler<object>,
    );
  }

  function namesOfPairs(pairs: readonly unknown[]): string {
    let names = '';
    for (let i = 0; i < pairs.length; i++) {
      const pair: unknown = getOwnPropertyDescriptor(pairs, i)?.value;
      const name: unknown = isArray(pair) ? getOwnPropertyDescriptor(pair, 0)?.value : null;
      if (typeof name === 'string') names += `${name}\n`;
    }
    return names;
  }

  return { watchedText, watchedInit };
}
