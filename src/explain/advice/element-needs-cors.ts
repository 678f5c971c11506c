import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

const elements = new Set(['font', 'image', 'media', 'script', 'stylesheet', 'texttrack']);

/** Loaded by an element or a style sheet, where people do not expect CORS. */
export const elementNeedsCors: Advice = {
  find: ({ exchange: { resourceType }, decision }) =>
    decision.verdict === 'blocked' && elements.has(resourceType) ? { resourceType } : null,
  title: ({ resourceType }) => say('advice.element-needs-cors.title', { resourceType }),
  text: ({ resourceType }) =>
    resourceType === 'font' ? say('advice.element-needs-cors.font') : say('advice.element-needs-cors.text'),
};
