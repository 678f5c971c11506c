import { named, type Writer } from './writer.ts';

/** Burp Suite: a proxy, and tools that send requests themselves. */
export const burp: Writer = {
  id: 'burp',
  name: 'Burp Suite',
  isOf: named(/^burp\b/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
