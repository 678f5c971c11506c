import { named, type Writer } from './writer.ts';

/** Browsertime before it used chrome-har: of Chromium and of Firefox, through an extension or a proxy. */
export const browsertime: Writer = {
  id: 'browsertime',
  name: 'Browsertime',
  isOf: named(/^(?:browsertime|sitespeed)/i),
  fields: null,
  asks: 'browser',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
