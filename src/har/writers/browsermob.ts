import { named, type Writer } from './writer.ts';

/** BrowserMob: a proxy for tests, which lists headers only when it is told to. */
export const browsermob: Writer = {
  id: 'browsermob',
  name: 'BrowserMob Proxy',
  isOf: named(/^browsermob/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
