import type { Callable, Realm } from './types.ts';

export type Primitives = ReturnType<typeof primitives>;

/**
 * What the recorder does with values without calling what the page may replace later.
 *
 * @param mark names our functions in stack traces
 */
export function primitives(root: Realm, mark: string) {
  const { apply, construct, defineProperty, get, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } =
    root.Reflect;
  const ProxyOf = root.Proxy;
  const WeakMapOf = root.WeakMap;
  const { isArray } = root.Array;
  const quote: (value: unknown) => string = root.JSON.stringify;
  const { slice, indexOf } = root.String.prototype;
  const printed = root.Function.prototype.toString;
  const mapGet = root.WeakMap.prototype.get;
  const mapSet = root.WeakMap.prototype.set;
  const { iterator, species } = root.Symbol;
  const NativeError = root.Error;

  function known<V>(map: WeakMap<object, V>, key: unknown): V | undefined {
    return apply(mapGet, map, [key]) as V | undefined;
  }

  function keep<V>(map: WeakMap<object, V>, key: object, value: V): void {
    apply(mapSet, map, [key, value]);
  }

  function isObject(value: unknown): value is object {
    return (typeof value === 'object' && value !== null) || typeof value === 'function';
  }

  function find(part: string, text: string, from = 0): number {
    return apply(indexOf, text, [part, from]);
  }

  function cut(text: string, from: number, to?: number): string {
    return apply(slice, text, [from, to]);
  }

  /** Text as JSON, anything else as null. */
  function json(value: unknown, longest = 4000): string {
    return typeof value === 'string' ? quote(cut(value, 0, longest)) : 'null';
  }

  /** Gives a function of ours the name by which its frames are found in stack traces. */
  function named<F extends Callable>(f: F): F {
    defineProperty(f, 'name', { __proto__: null, value: mark } as PropertyDescriptor);
    return f;
  }

  function getter(holder: object | undefined, name: string): (self: unknown) => unknown {
    const native = holder && getOwnPropertyDescriptor(holder, name)?.get;
    return (self) => (native === undefined ? undefined : apply(native, self, []));
  }

  /** The same for what we ask on our own account: a getter of the page's would be called once more than the page does. */
  function unreplaced(holder: object | undefined, name: string): (self: unknown) => unknown {
    const native = holder && getOwnPropertyDescriptor(holder, name)?.get;
    const text = native === undefined ? '' : (apply(printed, native, []) as string);
    const begins = find(`function get ${name}() {`, text) === 0 || find(`function ${name}() {`, text) === 0;
    return begins && find('[native code]', text) > 0 ? getter(holder, name) : () => undefined;
  }

  return {
    ...{ apply, construct, defineProperty, get, getOwnPropertyDescriptor, getPrototypeOf, ownKeys, ProxyOf },
    ...{ WeakMapOf, isArray, quote, slice, indexOf, printed, mapGet, mapSet, iterator, species, NativeError },
    ...{ mark, known, keep, isObject, find, cut, json, named, getter, unreplaced },
  };
}
