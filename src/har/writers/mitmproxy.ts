import { named, type Writer } from './writer.ts';

/** mitmproxy: a proxy. Old versions date in whole seconds. */
export const mitmproxy: Writer = {
  id: 'mitmproxy',
  name: 'mitmproxy',
  isOf: named(/^mitmproxy/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
