import { named, type Writer } from './writer.ts';

/**
 * The HAR generator of Cypress: what the protocol of Chromium tells. Of a response that the browser hid it has the headers,
 * and 0 as its status; what never left the browser has only the headers that the page set.
 */
export const cypress: Writer = {
  id: 'cypress',
  name: 'Cypress HAR generator',
  isOf: named(/\bcypress-har-generator\b|^cypress\b/i),
  fields: null,
  asks: 'browser',
  delivered: 'response',
  dates: 'wire',
  leavesOut: ['sent-headers', 'hidden-responses', 'outcome'],
};
