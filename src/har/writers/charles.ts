import { named, type Writer } from './writer.ts';

/** Charles: a proxy, which sees what was sent and nothing of what a page made of it. */
export const charles: Writer = {
  id: 'charles',
  name: 'Charles',
  isOf: named(/^charles/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
