import type { Writer } from './writer.ts';

/**
 * Safari's Web Inspector, also for web views and WebKitGTK. It lists no preflights, and writes WebKit's own sentence of a
 * failure into `response._error`. A load that failed its check is cancelled, so that there is no body.
 *
 * @see https://github.com/WebKit/WebKit/blob/main/Source/WebInspectorUI/UserInterface/Controllers/HARBuilder.js
 */
export const safari: Writer = {
  id: 'safari',
  name: 'Safari Web Inspector',
  isOf: ({ creator, fields }) => /^webkit web inspector/i.test(creator) || fields.has('_fetchType'),
  fields: 'webkit',
  asks: 'browser',
  delivered: 'body',
  dates: 'call',
  leavesOut: ['preflights'],
};
