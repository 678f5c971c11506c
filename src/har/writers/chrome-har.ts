import type { Writer } from './writer.ts';

/**
 * chrome-har, which puppeteer-har, Browsertime, sitespeed.io and others write with: Chromium's protocol, without what the
 * network process sent. A request without a response is left out, and so is one that the browser blocked.
 *
 * @see https://github.com/sitespeedio/chrome-har
 */
export const chromeHar: Writer = {
  id: 'chrome-har',
  name: 'chrome-har',
  isOf: ({ creator, fields }) =>
    /^(?:chrome-har|puppeteer-har)/i.test(creator) || (creator === '' && fields.has('_initialPriority')),
  fields: 'chromium',
  asks: 'browser',
  delivered: 'response',
  dates: 'wire',
  leavesOut: ['failed-requests', 'sent-headers', 'hidden-responses', 'outcome'],
};
