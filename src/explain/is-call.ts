import type { Exchange } from '../engine/exchange.ts';

/** Whether code of the page asked for it, rather than an element: only a call has a mode to choose. */
export function isCall({ resourceType }: Exchange): boolean {
  return resourceType === 'fetch' || resourceType === 'xhr';
}
