import { named, type Writer } from './writer.ts';

/** Requestly: a proxy, or an extension that notes the calls of a page where no preflight is seen. */
export const requestly: Writer = {
  id: 'requestly',
  name: 'Requestly',
  isOf: named(/^requestly\b/i),
  fields: null,
  asks: 'unknown',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome', 'preflights', 'sent-headers'],
};
