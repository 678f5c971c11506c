import { named, type Writer } from './writer.ts';

/** Fiddler: a proxy. */
export const fiddler: Writer = {
  id: 'fiddler',
  name: 'Fiddler',
  isOf: named(/^fiddler/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
