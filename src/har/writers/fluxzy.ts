import { named, type Writer } from './writer.ts';

/** Fluxzy: a proxy. */
export const fluxzy: Writer = {
  id: 'fluxzy',
  name: 'Fluxzy',
  isOf: named(/^fluxzy\b/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
