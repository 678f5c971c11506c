import { named, type Writer } from './writer.ts';

/** BrowserMob, and BrowserUp that was made from it: proxies for tests, whose file lists headers only when it is told to. */
export const browsermob: Writer = {
  id: 'browsermob',
  name: 'BrowserMob Proxy',
  isOf: named(/^browser(?:mob|up)/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
