import type { InspectorEvent } from '../browser/webkit/inspector.ts';

/** What Web Inspector has of one request, redirects included. */
export interface WebKitRequest {
  readonly id: string;
  /** In the order they were asked for. */
  readonly urls: readonly string[];
  /** Header fields of the last response it was given, joined by name; null: it was given none. */
  readonly headers: Readonly<Record<string, string>> | null;
  /** How it failed, in WebKit's words; null: it did not. */
  readonly failure: string | null;
}

/** Every request of a page by the id of its case, from the events of its inspector. */
export function requestsByCase(events: readonly InspectorEvent[]): ReadonlyMap<string, WebKitRequest> {
  const byRequest = new Map<string, WebKitRequest>();
  for (const { method, params } of events) {
    const id = String(params.requestId);
    const known = byRequest.get(id) ?? { id, urls: [], headers: null, failure: null };
    if (method === 'Network.requestWillBeSent') {
      const { url } = params.request as { readonly url: string };
      byRequest.set(id, { ...known, urls: [...known.urls, url], headers: null });
    } else if (method === 'Network.responseReceived') {
      const { headers } = params.response as { readonly headers: Record<string, string> };
      byRequest.set(id, { ...known, headers });
    } else if (method === 'Network.loadingFailed') {
      byRequest.set(id, { ...known, failure: String(params.errorText) });
    }
  }
  const byCase = new Map<string, WebKitRequest>();
  for (const request of byRequest.values()) {
    const id = /\/o\/([^/]+)\//.exec(request.urls[0] ?? '')?.[1];
    if (id !== undefined) byCase.set(id, request);
  }
  return byCase;
}
