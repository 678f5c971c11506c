import type { Firefox } from './launch.ts';

/** A request that Firefox's own Network panel has taken up. */
export interface NotedRequest {
  readonly method: string;
  readonly url: string;
  /** Empty before the response. */
  readonly status: string | number;
}

/** What the Network panel of the selected tab has by now. What it lacks while Firefox's log is read never gets there. */
export function notedRequests({ call }: Pick<Firefox, 'call'>): Promise<readonly NotedRequest[]> {
  return call('noted');
}
