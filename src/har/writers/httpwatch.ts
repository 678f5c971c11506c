import { named, type Writer } from './writer.ts';

/** HttpWatch: an extension of Internet Explorer and Chromium. */
export const httpwatch: Writer = {
  id: 'httpwatch',
  name: 'HttpWatch',
  isOf: named(/^httpwatch\b/i),
  fields: null,
  asks: 'browser',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
