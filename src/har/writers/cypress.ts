import { named, type Writer } from './writer.ts';

/** The HAR generator of Cypress: what the protocol of Chromium tells, without what the network process sent. */
export const cypress: Writer = {
  id: 'cypress',
  name: 'Cypress HAR generator',
  isOf: named(/\bcypress-har-generator\b|^cypress\b/i),
  fields: null,
  asks: 'browser',
  delivered: null,
  dates: 'wire',
  leavesOut: ['sent-headers', 'hidden-responses', 'outcome'],
};
