import type { RecordedCall } from '../../../src/capture/recorder/call.ts';
import type { HarEntry } from '../../../src/har/entry.ts';

const url = 'https://api.test/items';

/** An ordinary call, but for what a test is about. */
export function call(part: Partial<RecordedCall> = {}): RecordedCall {
  return {
    id: 1,
    kind: 'fetch',
    atMs: 1000,
    url,
    origin: 'https://app.test',
    method: 'GET',
    mode: 'cors',
    credentialsMode: 'same-origin',
    redirect: 'follow',
    headerNames: [],
    callSite: null,
    stack: [],
    ...part,
  };
}

/** An ordinary entry of Chromium's, but for what a test is about. */
export function entry(part: Partial<HarEntry> & { readonly index: number }): HarEntry {
  return {
    pageref: 'page_1',
    startedDateTime: new Date(part.startedMs ?? 1000).toISOString(),
    startedMs: 1000,
    time: 5,
    queued: 0,
    request: { method: 'GET', url, headers: [] },
    response: { status: 200, headers: [], redirectUrl: null },
    outcome: { reported: true, netError: null },
    resourceType: 'fetch',
    initiator: null,
    serverAddress: null,
    fromCache: null,
    fetchedViaServiceWorker: false,
    symptom: null,
    writer: 'chromium',
    call: null,
    awaitingHeaders: false,
    problems: [],
    ...part,
  };
}
