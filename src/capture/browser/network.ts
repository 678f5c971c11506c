import { devtools, settle } from './api.ts';

type GetHar = (done: (log: unknown) => void) => unknown;

/**
 * The `log` of a HAR with everything DevTools still hold; null where there is none. While Firefox 153 builds one,
 * its Network panel takes up nothing (`enableActions(false)` in netmonitor/src/har/har-exporter.js): what comes meanwhile is
 * in no event and in no log after it, or half. There it is for what a person asks for, and never for what is under way.
 */
export function getHar(): Promise<unknown> {
  return settle((done) => (devtools?.network.getHAR as GetHar | undefined)?.(done));
}

/** Whether reading the log costs nothing but time: in Firefox it costs what comes meanwhile. */
export function canReadLogAnyTime(): boolean {
  return !/Firefox\//.test(globalThis.navigator?.userAgent ?? '');
}

export function onRequestFinished(listener: (request: unknown) => void): void {
  devtools?.network.onRequestFinished.addListener(listener);
}

export function onNavigated(listener: (url: string) => void): void {
  devtools?.network.onNavigated.addListener(listener);
}
