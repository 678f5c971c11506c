import { named, type Writer } from './writer.ts';

/** Polly.JS: records calls inside a page or inside Node, so that the browser never appears. */
export const polly: Writer = {
  id: 'polly',
  name: 'Polly.JS',
  isOf: named(/^polly/i),
  fields: null,
  asks: 'unknown',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome', 'preflights', 'sent-headers'],
};
