import { named, type Writer } from './writer.ts';

/** Insomnia: it sends its requests itself. */
export const insomnia: Writer = {
  id: 'insomnia',
  name: 'Insomnia',
  isOf: named(/^insomnia/i),
  fields: null,
  asks: 'client',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
