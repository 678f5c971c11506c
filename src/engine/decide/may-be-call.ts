import type { Exchange, Hop } from '../exchange.ts';
import { get } from '../fetch/header-list.ts';

/** Whether script may have made the request by a call: whoever captured Sec-Fetch-Dest knows an element's request by it. */
export function mayBeCall({ resourceType }: Pick<Exchange, 'resourceType'>, { request }: Hop): boolean {
  if (resourceType === 'fetch' || resourceType === 'xhr') return true;
  return resourceType === 'unknown' && get(request.headers ?? [], 'Sec-Fetch-Dest') === 'empty';
}
