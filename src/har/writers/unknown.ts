import type { Writer, WriterFacts } from './writer.ts';

/** A file with the marks of no known writer: nothing follows from what it lacks. */
export const unknownWriter: Writer = {
  id: 'unknown',
  name: '',
  isOf: () => true,
  fields: null,
  asks: 'unknown',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};

const { isOf: _, ...facts } = unknownWriter;
export const noWriter: WriterFacts = facts;
