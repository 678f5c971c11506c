import { named, type Writer } from './writer.ts';

/** Postman: it sends its requests itself. */
export const postman: Writer = {
  id: 'postman',
  name: 'Postman',
  isOf: named(/^postman/i),
  fields: null,
  asks: 'client',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
