import type { Native } from '../natives.ts';
import type { RecordedCall } from './call.ts';

/** What the recorder in the page calls, in the order of its own list. */
export const recorderNatives: readonly Native[] = [
  { name: 'Reflect.apply', own: 'apply' },
  { name: 'Reflect.construct', own: 'construct' },
  { name: 'Reflect.defineProperty', own: 'defineProperty' },
  { name: 'Reflect.get', own: 'get' },
  { name: 'Reflect.getOwnPropertyDescriptor', own: 'getOwnPropertyDescriptor' },
  { name: 'Reflect.getPrototypeOf', own: 'getPrototypeOf' },
  { name: 'Reflect.ownKeys', own: 'ownKeys' },
  { name: 'Proxy', own: 'Proxy' },
  { name: 'JSON.stringify', own: 'stringify' },
  { name: 'String.prototype.slice', own: 'slice' },
  { name: 'String.prototype.indexOf', own: 'indexOf' },
  { name: 'WeakMap.prototype.get', own: 'get' },
  { name: 'WeakMap.prototype.set', own: 'set' },
  { name: 'Array.isArray', own: 'isArray' },
  { name: 'Error', own: 'Error' },
  { name: 'performance.now', own: 'now' },
  { name: 'Function.prototype.toString', own: 'toString' },
  { name: 'fetch', own: 'fetch' },
  { name: 'Request', own: 'Request' },
  { name: 'Request.url', own: 'url' },
  { name: 'Request.method', own: 'method' },
  { name: 'Request.mode', own: 'mode' },
  { name: 'Request.credentials', own: 'credentials' },
  { name: 'Request.redirect', own: 'redirect' },
  { name: 'Request.headers', own: 'headers' },
  { name: 'Headers.forEach', own: 'forEach' },
  { name: 'XMLHttpRequest.open', own: 'open' },
  { name: 'XMLHttpRequest.send', own: 'send' },
  { name: 'XMLHttpRequest.setRequestHeader', own: 'setRequestHeader' },
  { name: 'XMLHttpRequest.withCredentials', own: 'withCredentials' },
  { name: 'XMLHttpRequest.status', own: 'status' },
  { name: 'EventSource', own: 'EventSource' },
  { name: 'EventSource.url', own: 'url' },
  { name: 'EventSource.withCredentials', own: 'withCredentials' },
  { name: 'navigator.sendBeacon', own: 'sendBeacon' },
  { name: 'Response.headers', own: 'headers' },
  { name: 'Headers.get', own: 'get' },
  { name: 'Headers.has', own: 'has' },
  { name: 'XMLHttpRequest.getResponseHeader', own: 'getResponseHeader' },
  { name: 'XMLHttpRequest.readyState', own: 'readyState' },
  { name: 'Worker', own: 'Worker' },
  { name: 'SharedWorker', own: 'SharedWorker' },
  { name: 'navigator.serviceWorker', own: 'serviceWorker' },
  { name: 'ServiceWorkerContainer.controller', own: 'controller' },
  { name: 'ServiceWorker.scriptURL', own: 'scriptURL' },
  { name: 'URL.href', own: 'href' },
  { name: 'Request.integrity', own: 'integrity' },
];

/** With another in the place of any of these, the page writes what the recorder says. */
const base = recorderNatives.slice(
  0,
  recorderNatives.findIndex(({ own }) => own === 'toString'),
);

/** What a kind of call is told through; what only tells which response headers were asked for is not among it. */
const through: Readonly<Record<RecordedCall['kind'], RegExp>> = {
  fetch: /^(?:fetch|Request|Headers\.forEach)\b/,
  xhr: /^XMLHttpRequest\.(?!getResponseHeader|readyState)/,
  eventsource: /^EventSource\b/,
  beacon: /^navigator\.sendBeacon$/,
};

/** Whether nothing can be taken from a recorder that found these replaced. */
export function isSpoiled(replaced: readonly string[]): boolean {
  return base.some(({ name }) => replaced.includes(name));
}

/**
 * Whether the page stands between calls of this kind and the browser. Where it prints functions itself, it may do so in
 * any frame, unnoticed.
 */
export function standsBetween(kind: RecordedCall['kind'], replaced: readonly string[]): boolean {
  return replaced.some((name) => name === 'Function.prototype.toString' || through[kind].test(name));
}
