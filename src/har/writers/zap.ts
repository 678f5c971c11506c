import { named, type Writer } from './writer.ts';

/** ZAP, once of OWASP: a proxy, and a scanner that sends requests itself. */
export const zap: Writer = {
  id: 'zap',
  name: 'ZAP',
  isOf: named(/^(?:owasp )?zap\b/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
