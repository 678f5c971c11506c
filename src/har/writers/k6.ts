import { named, type Writer } from './writer.ts';

/** k6: it sends its requests itself. What its recorders write comes from a browser or a proxy. */
export const k6: Writer = {
  id: 'k6',
  name: 'k6',
  isOf: named(/^(?:har-to-k6|k6)\b(?!.*(?:browser|studio))/i),
  fields: null,
  asks: 'client',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
