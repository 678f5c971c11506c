import type { Parts } from './parts.ts';
import type { Installed, Natives, PageRecorder, Realm } from './types.ts';

/**
 * Begins in the inspected page.
 *
 * @param secret names the event by which a frame's own copy tells the top page's one that the frame is there
 * @param mark names our functions in stack traces, and in Firefox our file
 * @param most characters of log that are kept until it is known that they have come
 * @param early it begins before the page's own scripts
 * @param parts the other parts, since nothing outside may be named
 * @returns null in a frame: the top page's recorder looks after it
 */
export function recordCalls(
  root: Realm,
  secret: string,
  mark: string,
  most: number,
  early: boolean,
  parts: Parts,
): PageRecorder | null {
  if (root !== root.top) {
    try {
      const news = new root.CustomEvent(secret, { detail: root });
      root.Reflect.apply(root.EventTarget.prototype.dispatchEvent, root.top?.document, [news]);
    } catch {
      // The top page is of another origin: out of reach.
    }
    return null;
  }

  const basics = parts.primitives(root, mark);
  const natives = parts.nativesFound(root, basics);
  const told = { ...basics, ...parts.log(most), ...parts.stacks(basics) };
  const kit = { ...told, ...parts.calls(told), ...parts.replacing(told), ...parts.watched(basics) };
  const { apply, cut, dropLog, getter, isLocked, keep, known, noteLocked, takeLog, WeakMapOf } = kit;
  const nativesOf = parts.realmNatives(basics);
  const { replaceFetch, replaceHeaders } = parts.fetchCalls(kit);
  const replaceXhr = parts.xhrCalls(kit);
  const { replaceEventSource, replaceBeacon, replaceWorkers } = parts.otherCalls(kit);
  const replaceStacks = parts.stackGetters(kit);
  const { watchTimes, watchPolicy, watchElements } = parts.pageEvents(kit);

  const realms = new WeakMapOf<object, true>();
  let installed: Installed | null = null;
  let on = true;
  let since = 0;

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
    attempt(kit.replaceToString, window, realm);
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
      noteLocked();
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
    take(round, used) {
      if (since === 0) since = round;
      forgetGone();
      const unreachable = sweep(root);
      const worker = top.serviceWorker();
      const serviceWorker = typeof worker === 'string' ? cut(worker, 0, 4000) : null;
      return { ...takeLog(round, used), since, unreachable, locked: isLocked(), early, serviceWorker };
    },
    leave() {
      on = false;
      apply(removeEventListener, document, ['load', onLoad, true]);
      apply(removeEventListener, document, [secret, onFrame]);
      for (let at = installed; at !== null; at = at.next) {
        for (let undo = at.realm.undo; undo !== null; undo = undo.next) undo.run();
      }
      installed = null;
      dropLog();
    },
  };
}
