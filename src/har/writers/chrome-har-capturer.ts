import { named, type Writer } from './writer.ts';

/** cyrus-and/chrome-har-capturer: Chromium's protocol, without what the network process sent. */
export const chromeHarCapturer: Writer = {
  id: 'chrome-har-capturer',
  name: 'Chrome HAR Capturer',
  isOf: named(/^chrome har capturer/i),
  fields: 'chromium',
  asks: 'browser',
  delivered: 'body',
  dates: 'wire',
  leavesOut: ['sent-headers', 'hidden-responses', 'outcome'],
};
