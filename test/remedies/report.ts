import type { RemedyCase } from './remedy-case.ts';

/** A public report, rebuilt as small as it gets: what ended the thread is the first thing to do. */
export interface Report extends RemedyCase {
  readonly source: string;
}

export const github = (path: string) => `https://github.com/${path}`;
