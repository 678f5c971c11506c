import type { CredentialsMode } from '../engine/exchange.ts';
import { get, type HeaderList } from '../engine/fetch/header-list.ts';
import { parseHttpUrl } from '../url/origin-of.ts';
import type { PastedRequest } from './pasted.ts';

interface Parts {
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderList;
  readonly body?: string | null;
  /** URL of the page, where it is said apart from the headers. */
  readonly referrer?: string | null;
  readonly credentials?: CredentialsMode | null;
}

/** null: it names no http or https URL. */
export function requestOf({
  url,
  method,
  headers,
  body = null,
  referrer = null,
  credentials = null,
}: Parts): PastedRequest | null {
  const address = absolute(url);
  if (address === null) return null;
  return {
    url: address,
    method: method === '' ? 'GET' : method,
    headers,
    body,
    origin: originIn(headers) ?? originOf(referrer),
    // A cookie goes along with credentials only.
    credentials: credentials ?? (get(headers, 'Cookie') === null ? null : 'include'),
  };
}

/** Without fragment. */
function absolute(url: string): string | null {
  const parsed = parseHttpUrl(url);
  if (parsed === null) return null;
  parsed.hash = '';
  return parsed.href;
}

/** Serialized origin of the page, as its request says it. */
function originIn(headers: HeaderList): string | null {
  return get(headers, 'Origin') ?? originOf(get(headers, 'Referer'));
}

function originOf(url: string | null): string | null {
  return url === null ? null : (parseHttpUrl(url)?.origin ?? null);
}
