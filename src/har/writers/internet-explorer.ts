import { named, type Writer } from './writer.ts';

/** The F12 tools of Internet Explorer and of Edge before it was a Chromium. */
export const internetExplorer: Writer = {
  id: 'internet-explorer',
  name: 'Internet Explorer',
  isOf: named(/^(?:internet explorer|f12 developer|microsoft edge network)/i),
  fields: null,
  asks: 'browser',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
