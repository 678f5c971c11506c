import { named, type Writer } from './writer.ts';

/** HTTP Toolkit: a proxy. */
export const httpToolkit: Writer = {
  id: 'http-toolkit',
  name: 'HTTP Toolkit',
  isOf: named(/^http ?toolkit/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
