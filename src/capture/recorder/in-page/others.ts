import type { Calls } from './calls.ts';
import type { Log } from './log.ts';
import type { Primitives } from './primitives.ts';
import type { Replacing } from './replace.ts';
import type { Stacks } from './stacks.ts';
import type { Callable, Natives, Realm } from './types.ts';
import type { Watched } from './watched.ts';

/** Event sources, beacons, and the workers that begin. */
export function otherCalls(kit: Primitives & Log & Stacks & Calls & Replacing & Watched) {
  const { apply, construct, getter, json, quote } = kit;
  const { newCall, replace, replaceConstructor, tell, tellCall, through, watchedText } = kit;

  function replaceEventSource(window: Realm, realm: Natives): void {
    const { EventSource: Native } = window;
    if (typeof Native !== 'function') return;
    const { prototype } = Native;
    const url = getter(prototype, 'url');
    const withCredentials = getter(prototype, 'withCredentials');
    const add = window.EventTarget.prototype.addEventListener;
    replaceConstructor(window, realm, 'EventSource', (native, indirect) => {
      return function EventSource(_: unknown, args: unknown[], newTarget: Callable): unknown {
        const call = newCall('eventsource', realm, indirect);
        const made = through(construct as Callable, undefined, [native, args, newTarget], indirect) as object;
        call.url = url(made);
        call.credentials = withCredentials(made) === true ? 'include' : 'same-origin';
        const once = { __proto__: null, once: true };
        apply(add, made, ['open', () => tell(`["done",${call.id},200]`), once]);
        apply(add, made, ['error', () => tell(`["done",${call.id},0]`), once]);
        tellCall(call, realm);
        return made;
      };
    });
  }

  function replaceBeacon(window: Realm, realm: Natives): void {
    replace(realm, window.Navigator.prototype, 'sendBeacon', 'apply', (native, indirect) => {
      return function sendBeacon(_: unknown, self: unknown, args: unknown[]): unknown {
        const call = newCall('beacon', realm, indirect);
        call.method = 'POST';
        call.mode = null;
        call.credentials = 'include';
        call.names = null;
        if (args.length > 0) {
          args[0] = watchedText(args[0], (text) => {
            call.url = text;
          });
        }
        const result = through(native, self, args, indirect);
        tellCall(call, realm);
        return result;
      };
    });
  }

  /** Their calls are not heard: each has functions of its own. */
  function replaceWorkers(window: Realm, realm: Natives): void {
    const names = ['Worker', 'SharedWorker'] as const;
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as 'Worker' | 'SharedWorker';
      if (typeof window[name] !== 'function') continue;
      replaceConstructor(window, realm, name, (native, indirect) => {
        return function Worker(_: unknown, args: unknown[], newTarget: Callable): unknown {
          const url = args.length > 0 ? realm.urlOf(args[0]) : null;
          const made = through(construct as Callable, undefined, [native, args, newTarget], indirect);
          tell(`["worker",${quote(name)},${json(url)},${json(realm.base())}]`);
          return made;
        };
      });
    }
  }

  return { replaceEventSource, replaceBeacon, replaceWorkers };
}
