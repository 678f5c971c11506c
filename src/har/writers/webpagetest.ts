import { named, type Writer } from './writer.ts';

/** WebPageTest: what its agent saw on the wire, durations in whole milliseconds, the method of a preflight dated with its request. */
export const webpagetest: Writer = {
  id: 'webpagetest',
  name: 'WebPageTest',
  isOf: named(/^webpage ?test/i),
  fields: null,
  asks: 'browser',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
