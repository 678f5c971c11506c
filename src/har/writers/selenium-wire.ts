import { named, type Writer } from './writer.ts';

/** Selenium Wire: a proxy behind a browser that a test drives. */
export const seleniumWire: Writer = {
  id: 'selenium-wire',
  name: 'Selenium Wire',
  isOf: named(/^selenium ?wire\b/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
