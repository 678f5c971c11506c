import type { Primitives } from './primitives.ts';
import type { Replacing } from './replace.ts';
import type { Stacks } from './stacks.ts';
import type { Natives, Realm } from './types.ts';

/**
 * Firefox writes stack traces when they are read, by getters that all errors share: ours leave out the lines of our
 * file, also for what the page makes while it is called through us, and for what promises are rejected with.
 */
export function stackGetters(kit: Primitives & Stacks & Replacing) {
  const { getter, hasOwnStacks, placeOf, replace, through, withoutOurLines } = kit;

  return function replaceStacks(window: Realm, realm: Natives): void {
    if (hasOwnStacks) return;
    const holders = [window.Error.prototype, window.DOMException.prototype];
    for (let i = 0; i < holders.length; i++) {
      const holder = holders[i];
      const stackOf = getter(holder, 'stack');
      replace(
        realm,
        holder,
        'stack',
        'apply',
        (native, indirect) => {
          return function stack(_: unknown, self: unknown, args: unknown[]): unknown {
            const text = through(native, self, args, indirect);
            return typeof text === 'string' ? withoutOurLines(text) : text;
          };
        },
        'get',
      );
      const places = ['filename', 'lineNumber', 'columnNumber'];
      for (let at = 0; at < places.length; at++) {
        replace(
          realm,
          holder,
          places[at] as string,
          'apply',
          (native, indirect) => {
            return function place(_: unknown, self: unknown, args: unknown[]): unknown {
              const own = through(native, self, args, indirect);
              const text = stackOf(self);
              const kept = typeof text === 'string' ? placeOf(text) : null;
              return kept === null ? own : kept[at];
            };
          },
          'get',
        );
      }
    }
  };
}
