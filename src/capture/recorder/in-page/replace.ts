import type { Primitives } from './primitives.ts';
import type { Stacks } from './stacks.ts';
import type { Callable, Natives, Realm } from './types.ts';

export type Replacing = ReturnType<typeof replacing>;

/** Puts functions of ours in the place of the browser's, and takes them out again. */
export function replacing(kit: Primitives & Stacks) {
  const { apply, defineProperty, find, getOwnPropertyDescriptor, keep, known, named, printed } = kit;
  const { ProxyOf, through, WeakMapOf } = kit;
  /** What stands in the page's objects, and what it stands for. */
  const originals = new WeakMapOf<object, object>();
  let locked = false;

  /**
   * Puts ours in the place of a function of the browser's. Ours is the function itself in all but that it is called
   * through us; once we leave, in that too.
   */
  function replace(
    realm: Natives,
    holder: object | undefined,
    name: string,
    trap: 'apply' | 'construct',
    make: (native: Callable, indirect: boolean) => Callable,
    kind: 'value' | 'get' = 'value',
  ): object | null {
    const before = holder && getOwnPropertyDescriptor(holder, name);
    const native = before?.[kind] as Callable | undefined;
    if (holder === undefined || before === undefined || typeof native !== 'function') return null;
    if (known(originals, native) !== undefined) return null;
    const text: string = apply(printed, native, []);
    const indirect = find('[native code]', text) < 0 || find(`function ${name}(`, text) !== 0;
    const handler = { __proto__: null, [trap]: named(make(native, indirect)) } as Record<string, unknown>;
    const ours = new ProxyOf(native, handler as ProxyHandler<Callable>);
    if (!defineProperty(holder, name, { ...before, [kind]: ours })) {
      locked = true;
      return null;
    }
    keep(originals, ours, native);
    undoLater(realm, () => {
      delete handler[trap];
      if (getOwnPropertyDescriptor(holder, name)?.[kind] === ours) defineProperty(holder, name, before);
    });
    return ours;
  }

  function undoLater(realm: Natives, run: () => void): void {
    realm.undo = { run, next: realm.undo };
  }

  function replaceConstructor(
    window: Realm,
    realm: Natives,
    name: 'EventSource' | 'Worker' | 'SharedWorker',
    make: (native: Callable, indirect: boolean) => Callable,
  ): void {
    const { prototype } = window[name];
    const ours = replace(realm, window, name, 'construct', make);
    const before = getOwnPropertyDescriptor(prototype, 'constructor');
    if (ours === null || before === undefined || before.value !== known(originals, ours)) return;
    if (!defineProperty(prototype, 'constructor', { ...before, value: ours })) return;
    undoLater(realm, () => {
      if (getOwnPropertyDescriptor(prototype, 'constructor')?.value === ours) {
        defineProperty(prototype, 'constructor', before);
      }
    });
  }

  /** Ours would print as a nameless function. */
  function replaceToString(window: Realm, realm: Natives): void {
    replace(realm, window.Function.prototype, 'toString', 'apply', (native, indirect) => {
      return function print(_: unknown, self: unknown, args: unknown[]): unknown {
        return through(native, known(originals, self) ?? self, args, indirect);
      };
    });
  }

  /** The page has locked, or taken away, what had to be replaced. */
  function noteLocked(): void {
    locked = true;
  }

  return { replace, replaceConstructor, replaceToString, undoLater, noteLocked, isLocked: () => locked };
}
