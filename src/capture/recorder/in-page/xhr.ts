import type { Calls } from './calls.ts';
import type { Log } from './log.ts';
import type { Primitives } from './primitives.ts';
import type { Replacing } from './replace.ts';
import type { Stacks } from './stacks.ts';
import type { Call, Natives, Realm } from './types.ts';
import type { Watched } from './watched.ts';

/** Calls of `XMLHttpRequest`, told when they are sent. */
export function xhrCalls(kit: Primitives & Log & Stacks & Calls & Replacing & Watched) {
  const { apply, getter, keep, known, quote, WeakMapOf } = kit;
  const { newCall, replace, tell, tellAsked, tellCall, through, watchedText } = kit;
  const requests = new WeakMapOf<object, Call>();

  return function replaceXhr(window: Realm, realm: Natives): void {
    const { prototype } = window.XMLHttpRequest;
    const withCredentials = getter(prototype, 'withCredentials');
    const status = getter(prototype, 'status');
    const readyState = getter(prototype, 'readyState');
    const add = window.EventTarget.prototype.addEventListener;

    replace(realm, prototype, 'open', 'apply', (native, indirect) => {
      return function open(_: unknown, self: unknown, args: unknown[]): unknown {
        const call: Call = { ...newCall('xhr', realm, indirect), stack: '' };
        if (args.length > 1) {
          args[0] = watchedText(args[0], (text) => {
            call.method = text;
          });
          args[1] = watchedText(args[1], (text) => {
            call.url = text;
          });
        }
        const result = through(native, self, args, indirect);
        keep(requests, self as object, call);
        return result;
      };
    });
    replace(realm, prototype, 'setRequestHeader', 'apply', (native, indirect) => {
      return function setRequestHeader(_: unknown, self: unknown, args: unknown[]): unknown {
        const name = args[0];
        const result = through(native, self, args, indirect);
        const call = known(requests, self);
        if (call !== undefined && typeof name === 'string') call.names += `${name}\n`;
        return result;
      };
    });
    replace(realm, prototype, 'getResponseHeader', 'apply', (native, indirect) => {
      return function getResponseHeader(_: unknown, self: unknown, args: unknown[]): unknown {
        const value = through(native, self, args, indirect);
        // Before the headers are there, each of them is asked for in vain.
        if (value === null && (readyState(self) as number) >= 2) tellAsked(known(requests, self), args[0]);
        return value;
      };
    });
    replace(realm, prototype, 'send', 'apply', (native, indirect) => {
      return function send(_: unknown, self: unknown, args: unknown[]): unknown {
        const opened = known(requests, self);
        if (opened === undefined) return through(native, self, args, indirect);
        const sent = newCall('xhr', realm, indirect || opened.indirect);
        const call: Call = {
          ...opened,
          indirect: sent.indirect,
          id: sent.id,
          at: sent.at,
          stack: sent.stack,
        };
        call.credentials = withCredentials(self) === true ? 'include' : 'same-origin';
        keep(requests, self as object, call);
        const done = (): void => tell(`["done",${call.id},${quote(status(self))}]`);
        apply(add, self, ['loadend', done, { __proto__: null, once: true }]);
        tellCall(call, realm);
        return through(native, self, args, indirect);
      };
    });
  };
}
