/** One request of a page. Plain JSON, so that it can go to the browser. */
export interface Question {
  readonly path: string;
  readonly method: string;
  readonly credentials: 'omit' | 'include';
  /** What the page sets. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where it is not `{}`; a GET has none. */
  readonly body?: string;
}

/** What the page got: null where the browser refused. */
export type Got = { readonly status: number; readonly total: string | null } | null;

const json = { authorization: 'Bearer proof', 'content-type': 'application/json', 'x-request-id': '7' };

export function get(path: string, credentials: Question['credentials'] = 'omit'): Question {
  return { path, method: 'GET', credentials, headers: {} };
}

/** A request with everything that needs a preflight. */
export function full(path: string, method: string): Question {
  return { path, method, credentials: 'include', headers: json };
}

/** Whether a preflight goes before it. */
export function isPreflighted({ method, headers }: Question): boolean {
  return method !== 'GET' || Object.keys(headers).length > 0;
}
