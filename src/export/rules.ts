import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { AssertionId, Question } from './assertion.ts';
import './messages.ts';

/** The rule that a check holds a response to, and what fixes it, with the values in it kept apart. */
export function ruleOf(id: AssertionId, question: Question): Text {
  switch (id) {
    case 'allow-origin': {
      const [origin, any] = question.kind === 'is' ? question.values : [];
      return any === undefined
        ? say('export.must.allow-origin', { origin })
        : say('export.must.allow-origin-or-any', { origin });
    }
    case 'method': {
      const method = itemOf(question);
      return hasWildcard(question)
        ? say('export.must.method', { method })
        : say('export.must.method.with-credentials', { method });
    }
    case 'header': {
      const name = itemOf(question);
      return hasWildcard(question)
        ? say('export.must.header', { name })
        : say('export.must.header.by-name', { name });
    }
    case 'exposed':
      return say('export.must.exposed', { name: itemOf(question) });
    default:
      return say(`export.must.${id}`);
  }
}

const itemOf = (question: Question) => ('item' in question ? question.item : undefined);
const hasWildcard = (question: Question) => question.kind === 'lists' && question.wildcard;
