import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

export const serviceWorker: Advice = {
  find: ({ exchange }) => (exchange.serviceWorker === 'none' ? null : { side: exchange.serviceWorker }),
  title: ({ side }) =>
    side === 'page' ? say('advice.service-worker.title.page') : say('advice.service-worker.title.worker'),
  text: ({ side }) =>
    side === 'page' ? say('advice.service-worker.page') : say('advice.service-worker.worker'),
};
