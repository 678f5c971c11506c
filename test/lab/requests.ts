import type { IncomingMessage } from 'node:http';
import type { SeenRequest } from './scenario.ts';

/** Kept for each scenario; older ones are forgotten. */
const kept = 500;

/** What the lab's servers really received, by scenario. */
export class RequestLog {
  readonly #seen = new Map<string, SeenRequest[]>();

  add(id: string, request: SeenRequest): void {
    const list = this.#seen.get(id) ?? [];
    list.push(request);
    if (list.length > kept) list.shift();
    this.#seen.set(id, list);
  }

  /** In the order of arrival; of one run, or of all. */
  of(id: string, run?: string): readonly SeenRequest[] {
    return (this.#seen.get(id) ?? []).filter((request) => run === undefined || request.run === run);
  }
}

/** The scenario's id and the request, where the URL is one of a scenario: `/s/<id>/<path>?run=<run>`. */
export function scenarioRequest(
  message: IncomingMessage,
  scheme: string,
): { readonly id: string; readonly request: SeenRequest } | null {
  const text = `${scheme}://${message.headers.host ?? 'unknown'}${message.url ?? '/'}`;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const [, id, path] = /^\/s\/([^/]+)\/(.*)$/.exec(url.pathname) ?? [];
  if (id === undefined || path === undefined) return null;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ');
  }
  const request: SeenRequest = {
    method: message.method ?? '',
    url: url.href,
    path,
    run: url.searchParams.get('run') ?? '',
    headers,
  };
  return { id, request };
}
