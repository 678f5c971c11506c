import { named, type Writer } from './writer.ts';

/** Firebug and its NetExport, in Firefox before 2017. */
export const firebug: Writer = {
  id: 'firebug',
  name: 'Firebug',
  isOf: named(/^firebug/i),
  fields: null,
  asks: 'browser',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
