import type { Preset } from './preset.ts';

/** The standard's EventSource, and what imitates it by fetch: eventsource 4.1.1 and @microsoft/fetch-event-source 2.0.1. */
export const sse: Preset = {
  client: 'EventSource, eventsource 4.1.1',
  requests: [
    {
      // getRequestOptions_fn of dist/index.js; _onFetchResponse fails for other types, as the standard says.
      id: 'sse.open',
      method: 'GET',
      headers: [['Accept', 'text/event-stream']],
      body: null,
      types: ['text/event-stream'],
    },
    {
      // getRequestOptions_fn, and lib/esm/fetch.js of the other: set by script, so that a preflight asks for it. A browser's
      // own EventSource sets it after that question.
      id: 'sse.resume',
      method: 'GET',
      headers: [
        ['Accept', 'text/event-stream'],
        ['Last-Event-ID', '0'],
      ],
      body: null,
      statuses: 'any',
      isOptional: true,
    },
  ],
};
