/**
 * Runs in the inspected page. It stands alone: only its source goes there, so it may name nothing outside itself.
 *
 * The page must neither see it nor be able to break it. So it takes what it needs when it begins and calls nothing that
 * the page could have replaced since; it keeps its log as text, since an array can be watched through its prototype;
 * and what the page hands to an API it reads only where the API itself does: once, in its order, with its `this`.
 */
export type Realm = Window & typeof globalThis;

/** What is left in the page; only who knows its name can reach it. */
export interface PageRecorder {
  /** The log since the last time, and how many frames are not of this origin. */
  take(): {
    readonly log: string;
    /** Lines there was no room for. */
    readonly lost: number;
    readonly unreachable: number;
    /** The page has locked what had to be replaced. */
    readonly locked: boolean;
    /** It was there before the page's own scripts. */
    readonly early: boolean;
    /** URL of the service worker that the page's requests go through; null: none, or it cannot be asked. */
    readonly serviceWorker: string | null;
  };
  /** All that it calls of the browser's, in the order of `recorderNatives`, for others to see whether it is the browser's. */
  readonly natives: object;
  /** Puts everything back. */
  leave(): void;
}

/**
 * @param secret names the event by which a frame's own copy tells the top page's one that the frame is there
 * @param mark names our functions in stack traces, and in Firefox our file
 * @param most characters of log that are kept until they are taken
 * @param early it begins before the page's own scripts
 * @returns null in a frame: the top page's recorder looks after it
 */
export function recordCalls(
  root: Realm,
  secret: string,
  mark: string,
  most: number,
  early: boolean,
): PageRecorder | null {
  type Callable = (...args: never[]) => unknown;
  interface Natives {
    readonly document: Document;
    base(): unknown;
    origin(): unknown;
    /** Milliseconds since the epoch. */
    at(ms: number): number;
    now(): number;
    isPromise(value: unknown): boolean;
    isTypeError(value: unknown): boolean;
    readonly thenOf: Callable;
    requestOf(value: object): ((field: string) => unknown) | null;
    /** The header list of a response, which is the same object each time it is asked for; null: it cannot be asked. */
    headersOf(response: unknown): object | null;
    serviceWorker(): unknown;
    /** As text, where it is a URL object or a text. */
    urlOf(value: unknown): unknown;
    namesOf(headers: object): string | null;
    undo: Undo | null;
  }
  interface Undo {
    readonly run: () => void;
    readonly next: Undo | null;
  }
  interface Installed {
    readonly realm: Natives;
    next: Installed | null;
  }
  interface Call {
    readonly id: number;
    readonly kind: string;
    readonly at: number;
    readonly stack: string;
    /** The page stands between this call and the browser's own function. */
    readonly indirect: boolean;
    url: unknown;
    method: unknown;
    mode: unknown;
    credentials: unknown;
    redirect: unknown;
    integrity: unknown;
    /** Of headers, a line each; null: not known. */
    names: string | null;
    /** Names of response headers that were asked for in vain, a line each. */
    asked: string;
  }

  const { apply, construct, defineProperty, get, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } =
    root.Reflect;
  const ProxyOf = root.Proxy;
  const { isArray } = root.Array;
  const quote: (value: unknown) => string = root.JSON.stringify;
  const { slice, indexOf } = root.String.prototype;
  const printed = root.Function.prototype.toString;
  const mapGet = root.WeakMap.prototype.get;
  const mapSet = root.WeakMap.prototype.set;
  const { iterator, species } = root.Symbol;
  const NativeError = root.Error;
  const hasOwnStacks = getOwnPropertyDescriptor(new NativeError(), 'stack') !== undefined;
  /** From the call to what the browser makes of it: `through`, and what stands in the function's place. */
  const ownFrames = 2;
  /** So many frames of a call are noted, where the page wants stacks at all. In Chromium; Firefox has no limit to raise. */
  const notedFrames = 60;
  /** Characters of a stack, and of the names that are asked for in vain, which a page can do without end. */
  const longestStack = 6_000;
  const mostAsked = 1_000;
  /** Through these we reach getters of the page's. */
  const reflections = ['get', 'ownKeys', 'getOwnPropertyDescriptor', 'construct'];

  if (root !== root.top) {
    try {
      const news = new root.CustomEvent(secret, { detail: root });
      apply(root.EventTarget.prototype.dispatchEvent, root.top?.document, [news]);
    } catch {
      // The top page is of another origin: out of reach.
    }
    return null;
  }

  /** null: the page has put a getter in its place, or taken it away from there. */
  function own(holder: object | undefined, name: string, kind: 'value' | 'get' = 'value'): unknown {
    const found = holder && getOwnPropertyDescriptor(holder, name);
    return found && (found[kind] ?? null);
  }
  const ofRequest = root.Request?.prototype;
  const ofXhr = root.XMLHttpRequest?.prototype;
  const ofSource = root.EventSource?.prototype;
  const ofHeaders = root.Headers?.prototype;
  const natives = {
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

  /** What stands in the page's objects, and what it stands for. */
  const originals = new root.WeakMap<object, object>();
  const realms = new root.WeakMap<object, true>();
  const requests = new root.WeakMap<object, Call>();
  /** By the header lists of their responses. */
  const answered = new root.WeakMap<object, Call>();
  let installed: Installed | null = null;
  let log = '';
  let lost = 0;
  let calls = 0;
  let on = true;
  let locked = false;

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

  function tell(line: string): void {
    if (log.length + line.length > most) lost++;
    else log += `${line}\n`;
  }

  /** Text as JSON, anything else as null. */
  function json(value: unknown, longest = 4000): string {
    return typeof value === 'string' ? quote(cut(value, 0, longest)) : 'null';
  }

  function tellCall(call: Call, realm: Natives): void {
    const { id, kind, at, url, method, mode, credentials, redirect, indirect, names, stack } = call;
    tell(
      `["call",${id},${quote(kind)},${at},${json(url)},${json(realm.base())},${json(realm.origin())},` +
        `${json(method, 40)},${json(mode, 40)},${json(credentials, 40)},${json(redirect, 40)},` +
        `${indirect},${json(names)},${json(stack, longestStack)}]`,
    );
  }

  const stackOfOurs = getter(NativeError.prototype, 'stack');

  /** A page that formats stack traces itself would be called for ours. */
  function stackHere(): string {
    if (getOwnPropertyDescriptor(NativeError, 'prepareStackTrace')?.value !== undefined) return '';
    const lower = raiseLimit(notedFrames);
    const error = new NativeError();
    lower();
    const whole = hasOwnStacks ? error.stack : stackOfOurs(error);
    if (typeof whole !== 'string') return '';
    const stack = hasOwnStacks ? whole : withoutOurLines(whole);
    if (stack.length <= longestStack) return stack;
    // A line that was cut would name another place.
    let end = 0;
    for (let at = 0; at >= 0 && at <= longestStack; at = find('\n', stack, at + 1)) end = at;
    return cut(stack, 0, end);
  }

  function newCall(kind: string, realm: Natives, indirect: boolean): Call {
    return {
      ...{ id: ++calls, kind, indirect, at: realm.now(), stack: stackHere(), names: '', asked: '' },
      ...{ url: null, method: 'GET', mode: 'cors', credentials: 'same-origin', redirect: 'follow' },
      integrity: '',
    };
  }

  /** Gives a function of ours the name by which its frames are found in stack traces. */
  function named<F extends Callable>(f: F): F {
    defineProperty(f, 'name', { __proto__: null, value: mark } as PropertyDescriptor);
    return f;
  }

  /** Calls the browser, and lets what it throws look as though it had been called by the page. */
  function through(native: Callable, self: unknown, args: unknown[], indirect: boolean): unknown {
    const lower = raiseLimit(ownFrames);
    try {
      return apply(native, self, args);
    } catch (error) {
      throw indirect ? error : withoutUs(error);
    } finally {
      lower();
    }
  }

  /** So that a stack trace without our frames is as long as one of a page that is not recorded. */
  function raiseLimit(by: number): () => void {
    const own = getOwnPropertyDescriptor(NativeError, 'stackTraceLimit');
    const limit: unknown = own?.value;
    // A page that wants none gets none.
    if (own?.writable !== true || typeof limit !== 'number' || limit < 1) return () => {};
    const raised = limit + by;
    defineProperty(NativeError, 'stackTraceLimit', { ...own, value: raised });
    return () => {
      const now = getOwnPropertyDescriptor(NativeError, 'stackTraceLimit');
      if (now?.value === raised) defineProperty(NativeError, 'stackTraceLimit', { ...now, value: limit });
    };
  }

  /** Stack traces are text in Chromium: takes out the lines of our frames, and of what they call to reach the page. */
  function withoutUs(error: unknown): unknown {
    if (!isObject(error)) return error;
    if (!hasOwnStacks) return withoutOurPlace(error);
    const own = getOwnPropertyDescriptor(error, 'stack');
    const stack = own?.get === undefined ? own?.value : apply(own.get, error, []);
    if (typeof stack !== 'string' || find(mark, stack) < 0) return error;
    let kept = '';
    /** A function of the browser's, which is ours if the next frame is. */
    let held = '';
    for (let from = 0; from < stack.length; ) {
      const end = find('\n', stack, from);
      const to = end < 0 ? stack.length : end + 1;
      const line = cut(stack, from, to);
      from = to;
      const isOurs = find('    at ', line) === 0 && find(mark, line) >= 0;
      if (!isOurs) kept += held;
      held = isReflection(line) ? line : '';
      if (!isOurs && held === '') kept += line;
    }
    kept += held;
    if (cut(stack, stack.length - 1) !== '\n' && cut(kept, kept.length - 1) === '\n') kept = cut(kept, 0, -1);
    if (own?.set !== undefined) apply(own.set, error, [kept]);
    else if (own?.writable) defineProperty(error, 'stack', { ...own, value: kept });
    return error;
  }

  function isReflection(line: string): boolean {
    for (let i = 0; i < reflections.length; i++) {
      if (find(`    at ${reflections[i]} (<anonymous>)`, line) === 0) return true;
    }
    return false;
  }

  /**
   * The same promise, but for our frames in what it is rejected with. It is another one, since there is no way to look at
   * a promise's failure that does not make it handled, and so it settles one microtask later.
   */
  function cleaned(promise: unknown, realm: Natives, call: Call): unknown {
    if (!realm.isPromise(promise)) return promise;
    const noted = named((response: unknown) => {
      const headers = realm.headersOf(response);
      if (headers !== null) keep(answered, headers, call);
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

  /** What turns into the same text, when and if the API asks for it. */
  function watched(value: unknown, note: (text: string) => void): unknown {
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

  function nativesOf(window: Realm): Natives {
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
  }

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
      args[0] = watched(input, (text) => {
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

  function replaceXhr(window: Realm, realm: Natives): void {
    const { prototype } = window.XMLHttpRequest;
    const withCredentials = getter(prototype, 'withCredentials');
    const status = getter(prototype, 'status');
    const readyState = getter(prototype, 'readyState');
    const add = window.EventTarget.prototype.addEventListener;

    replace(realm, prototype, 'open', 'apply', (native, indirect) => {
      return function open(_: unknown, self: unknown, args: unknown[]): unknown {
        const call: Call = { ...newCall('xhr', realm, indirect), stack: '' };
        if (args.length > 1) {
          args[0] = watched(args[0], (text) => {
            call.method = text;
          });
          args[1] = watched(args[1], (text) => {
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
  }

  /** Which response headers script asks for and does not get. */
  function replaceHeaders(window: Realm, realm: Natives): void {
    const { prototype } = window.Headers;
    replace(realm, prototype, 'get', 'apply', (native, indirect) => {
      return function getHeader(_: unknown, self: unknown, args: unknown[]): unknown {
        const value = through(native, self, args, indirect);
        if (value === null) tellAsked(known(answered, self), args[0]);
        return value;
      };
    });
    replace(realm, prototype, 'has', 'apply', (native, indirect) => {
      return function hasHeader(_: unknown, self: unknown, args: unknown[]): unknown {
        const value = through(native, self, args, indirect);
        if (value === false) tellAsked(known(answered, self), args[0]);
        return value;
      };
    });
  }

  /** Once for each name as it was given. */
  function tellAsked(call: Call | undefined, name: unknown): void {
    if (call === undefined || typeof name !== 'string') return;
    const line = `\n${cut(name, 0, 200)}\n`;
    if (find(line, call.asked) >= 0 || call.asked.length + line.length > mostAsked) return;
    call.asked += line;
    tell(`["asked",${call.id},${json(name, 200)}]`);
  }

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

  function replaceBeacon(window: Realm, realm: Natives): void {
    replace(realm, window.Navigator.prototype, 'sendBeacon', 'apply', (native, indirect) => {
      return function sendBeacon(_: unknown, self: unknown, args: unknown[]): unknown {
        const call = newCall('beacon', realm, indirect);
        call.method = 'POST';
        call.mode = null;
        call.credentials = 'include';
        call.names = null;
        if (args.length > 0) {
          args[0] = watched(args[0], (text) => {
            call.url = text;
          });
        }
        const result = through(native, self, args, indirect);
        tellCall(call, realm);
        return result;
      };
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

  /**
   * Firefox writes stack traces when they are read, by getters that all errors share: ours leave out the lines of our
   * file, also for what the page makes while it is called through us, and for what promises are rejected with.
   */
  function replaceStacks(window: Realm, realm: Natives): void {
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
  }

  function withoutOurLines(stack: string): string {
    if (find(mark, stack) < 0) return stack;
    let kept = '';
    for (let from = 0; from < stack.length; ) {
      const end = find('\n', stack, from);
      const to = end < 0 ? stack.length : end + 1;
      const line = cut(stack, from, to);
      if (find(`@${mark}:`, line) < 0) kept += line;
      from = to;
    }
    return kept;
  }

  /** Firefox gives the errors of the language properties of their own that say where they were made. */
  function withoutOurPlace(error: object): unknown {
    const own = getOwnPropertyDescriptor(error, 'lineNumber');
    const stack = own === undefined ? null : stackOfOurs(error);
    const place = typeof stack === 'string' ? placeOf(stack) : null;
    if (place === null) return error;
    const names = ['fileName', 'lineNumber', 'columnNumber'];
    for (let i = 0; i < names.length; i++) {
      const before = getOwnPropertyDescriptor(error, names[i] as string);
      if (before?.writable) defineProperty(error, names[i] as string, { ...before, value: place[i] });
    }
    return error;
  }

  /** File, line and column of the first frame that is not ours; null: ours is not the first. */
  function placeOf(stack: string): readonly [file: string, line: number, column: number] | null {
    const first = cut(stack, 0, find('\n', stack));
    if (find(`@${mark}:`, first) < 0) return null;
    const kept = withoutOurLines(stack);
    const line = cut(kept, 0, find('\n', kept));
    const numbers = [0, 0];
    let end = line.length;
    for (let i = 1; i >= 0; i--) {
      let colon = end - 1;
      while (colon >= 0 && line[colon] !== ':') colon--;
      numbers[i] = +cut(line, colon + 1, end);
      end = colon;
    }
    return [cut(line, find('@', line) + 1, end), numbers[0] as number, numbers[1] as number];
  }

  /** What came of fetches: their promises are not to be touched, which would make their failures handled. */
  function watchTimes(window: Realm, realm: Natives): void {
    const { getEntries } = window.PerformanceObserverEntryList.prototype;
    const { disconnect } = window.PerformanceObserver.prototype;
    const entry = window.PerformanceEntry.prototype;
    const resource = window.PerformanceResourceTiming.prototype;
    const name = getter(entry, 'name');
    const start = getter(entry, 'startTime');
    const type = getter(resource, 'initiatorType');
    const status = getter(resource, 'responseStatus');
    const observer = new window.PerformanceObserver((list) => {
      const entries: readonly unknown[] = apply(getEntries, list, []);
      for (let i = 0; i < entries.length; i++) {
        if (type(entries[i]) !== 'fetch') continue;
        const at = realm.at(start(entries[i]) as number);
        tell(`["timed",${json(name(entries[i]))},${at},${quote(status(entries[i])) ?? null}]`);
      }
    });
    observer.observe({ type: 'resource' });
    undoLater(realm, () => apply(disconnect, observer, []));
  }

  function watchPolicy(window: Realm, realm: Natives): void {
    const { document } = window;
    const listen = window.EventTarget.prototype.addEventListener;
    const unlisten = window.EventTarget.prototype.removeEventListener;
    const { prototype } = window.SecurityPolicyViolationEvent;
    const uri = getter(prototype, 'blockedURI');
    const directive = getter(prototype, 'effectiveDirective');
    const disposition = getter(prototype, 'disposition');
    const note = (event: Event): void => {
      try {
        if (disposition(event) !== 'enforce') return;
        tell(`["refused",${json(uri(event))},${json(directive(event), 100)},${realm.now()}]`);
      } catch {
        // An event of the page's own making.
      }
    };
    apply(listen, document, ['securitypolicyviolation', note, true]);
    undoLater(realm, () => apply(unlisten, document, ['securitypolicyviolation', note, true]));
  }

  /** Elements whose file came and was not taken, where they say what it has to be. */
  function watchElements(window: Realm, realm: Natives): void {
    const { document } = window;
    const listen = window.EventTarget.prototype.addEventListener;
    const unlisten = window.EventTarget.prototype.removeEventListener;
    const target = unreplaced(window.Event.prototype, 'target');
    const script = window.HTMLScriptElement.prototype;
    const link = window.HTMLLinkElement.prototype;
    const kinds = [
      { url: unreplaced(script, 'src'), integrity: unreplaced(script, 'integrity') },
      { url: unreplaced(link, 'href'), integrity: unreplaced(link, 'integrity') },
    ];
    const note = (event: Event): void => {
      const trusted = getOwnPropertyDescriptor(event, 'isTrusted')?.get;
      if (trusted === undefined || apply(trusted, event, []) !== true) return;
      const element = target(event);
      for (let i = 0; i < kinds.length; i++) {
        try {
          const { url, integrity } = kinds[i] as (typeof kinds)[number];
          const wanted = integrity(element);
          if (typeof wanted !== 'string' || wanted === '') continue;
          tell(`["unloaded",${json(url(element))},${realm.now()}]`);
        } catch {
          // An element of another kind.
        }
      }
    };
    apply(listen, document, ['error', note, true]);
    undoLater(realm, () => apply(unlisten, document, ['error', note, true]));
  }

  named(through as Callable);

  function install(window: Realm): void {
    if (!on || known(realms, window.Object) !== undefined) return;
    keep(realms, window.Object, true);
    const realm = nativesOf(window);
    installed = { realm, next: installed };
    attempt(replaceFetch, window, realm);
    attempt(replaceXhr, window, realm);
    attempt(replaceHeaders, window, realm);
    attempt(replaceEventSource, window, realm);
    attempt(replaceWorkers, window, realm);
    attempt(replaceBeacon, window, realm);
    attempt(replaceToString, window, realm);
    attempt(replaceStacks, window, realm);
    attempt(watchTimes, window, realm);
    attempt(watchPolicy, window, realm);
    attempt(watchElements, window, realm);
  }

  /** A page may have taken away what one of them needs. */
  function attempt(part: (window: Realm, realm: Natives) => void, window: Realm, realm: Natives): void {
    try {
      part(window, realm);
    } catch {
      locked = true;
    }
  }

  /** Frames that came, and frames that are gone. @returns how many are of another origin */
  function sweep(window: Realm): number {
    let unreachable = 0;
    for (let i = 0; i < window.length; i++) {
      const frame = window[i] as Realm;
      try {
        if (frame.document === null) continue;
        install(frame);
        unreachable += sweep(frame);
      } catch {
        unreachable++;
      }
    }
    return unreachable;
  }

  const view = getter(root.Document.prototype, 'defaultView');
  function forgetGone(): void {
    let left: Installed | null = null;
    for (let at = installed; at !== null; at = at.next) {
      if (view(at.realm.document) !== null) left = { realm: at.realm, next: left };
    }
    installed = left;
  }

  const top = nativesOf(root);
  install(root);
  const { addEventListener, removeEventListener } = root.EventTarget.prototype;
  const { document } = root;
  const detail = getter(root.CustomEvent.prototype, 'detail');
  const onLoad = (): void => {
    sweep(root);
  };
  const onFrame = (event: Event): void => {
    try {
      install(detail(event) as Realm);
    } catch {
      // No frame of ours.
    }
  };
  apply(addEventListener, document, ['load', onLoad, true]);
  apply(addEventListener, document, [secret, onFrame]);

  return {
    natives,
    take() {
      forgetGone();
      const unreachable = sweep(root);
      const worker = top.serviceWorker();
      const serviceWorker = typeof worker === 'string' ? cut(worker, 0, 4000) : null;
      const taken = { log, lost, unreachable, locked, early, serviceWorker };
      log = '';
      lost = 0;
      return taken;
    },
    leave() {
      on = false;
      apply(removeEventListener, document, ['load', onLoad, true]);
      apply(removeEventListener, document, [secret, onFrame]);
      for (let at = installed; at !== null; at = at.next) {
        for (let undo = at.realm.undo; undo !== null; undo = undo.next) undo.run();
      }
      installed = null;
      log = '';
    },
  };
}
