import { named, type Writer } from './writer.ts';

/** What k6 records in order to play it again: through a proxy (k6 Studio) or an extension of the browser. */
export const k6Recorder: Writer = {
  id: 'k6-recorder',
  name: 'Grafana k6 recorder',
  isOf: named(/^(?:grafana )?k6\b.*(?:studio|browser|recorder)/i),
  fields: null,
  asks: 'proxy',
  delivered: null,
  dates: 'wire',
  leavesOut: ['outcome'],
};
