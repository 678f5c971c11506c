import type { HarAgent } from '../read-log.ts';
import type { WriterFacts } from './writer.ts';

/** Who wrote a file, and what that means for what is told of it. Plain JSON. */
export interface WrittenBy extends Pick<WriterFacts, 'id' | 'asks' | 'leavesOut'> {
  /** As its makers spell it, or as the file names it; empty: not known. */
  readonly name: string;
  readonly version: string | null;
}

/** Chromium's DevTools write the version of WebKit that every Chromium claims to be. */
const ofWebKit = '537.36';

/** Our own export has the fields of the browser whose entries it copies, and is read by those. */
const ours = 'CORS Lens';

export function writtenBy(writer: WriterFacts, creator: HarAgent | null): WrittenBy {
  const { asks, leavesOut } = writer;
  const { id, name } = creator?.name === ours ? { id: 'cors-lens', name: ours } : writer;
  const version = creator?.version ?? null;
  return {
    id,
    name: name || (creator?.name ?? ''),
    version: version === ofWebKit ? null : version,
    asks,
    leavesOut,
  };
}
