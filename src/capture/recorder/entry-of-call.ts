import type { HarEntry } from '../../har/entry.ts';
import type { RecordedCall } from './call.ts';

/** What the log would have of a call, had it one. */
export function entryOf(call: RecordedCall, netError: string, index: number): HarEntry {
  return {
    index,
    pageref: null,
    startedDateTime: new Date(call.atMs).toISOString(),
    startedMs: call.atMs,
    time: 0,
    queued: 0,
    request: {
      method: call.method,
      url: call.url,
      headers: call.headerNames?.map((name) => [name, '']) ?? null,
    },
    response: { status: null, headers: null, redirectUrl: null },
    outcome: { reported: true, netError },
    resourceType: call.kind === 'beacon' ? 'ping' : call.kind,
    initiator: null,
    serverAddress: null,
    fromCache: null,
    fetchedViaServiceWorker: false,
    symptom: 'never-opened',
    writer: null,
    call: {
      credentialsMode: call.credentialsMode,
      mode: call.mode,
      redirect: call.redirect,
      origin: call.origin,
      callSite: call.callSite,
      ...(call.stack.length === 0 ? {} : { stack: call.stack }),
      responded: false,
    },
    neverSent: true,
    awaitingHeaders: false,
    problems: [],
  };
}
