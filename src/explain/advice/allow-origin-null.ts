import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

export const allowOriginNull: Advice = {
  find: ({ decision, hop }) =>
    decision.verdict === 'allowed' &&
    get(hop.response?.headers ?? [], 'Access-Control-Allow-Origin') === 'null'
      ? { allowed: 'null' }
      : null,
  title: () => say('advice.allow-origin-null.title'),
  text: () => say('advice.allow-origin-null.text'),
};
