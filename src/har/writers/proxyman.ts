import { named, type Writer } from './writer.ts';

/** Proxyman: a proxy. */
export const proxyman: Writer = {
  id: 'proxyman',
  name: 'Proxyman',
  isOf: named(/^proxyman/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
