import type { Log } from './log.ts';
import type { Primitives } from './primitives.ts';
import type { Replacing } from './replace.ts';
import type { Natives, Realm } from './types.ts';

/** What the browser itself tells of a page: times, policies that refused, elements whose file was not taken. */
export function pageEvents(kit: Primitives & Log & Replacing) {
  const { apply, getOwnPropertyDescriptor, getter, json, quote, tell, undoLater, unreplaced } = kit;

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

  return { watchTimes, watchPolicy, watchElements };
}
