import { redirectStatuses } from '../../engine/fetch/redirect.ts';
import type { Assertion, Question } from '../assertion.ts';
import { javascript } from '../quote/javascript.ts';

/** How a runner's script reads its response: expressions. */
export interface Access {
  /** A number. */
  readonly status: string;
  /** The fields of one name joined with `, `, or null or undefined where there is none. */
  readonly header: (name: string) => string;
}

/** The function that every script with a list in it needs. */
export const itemsFunction =
  "const items = (value) => (value ?? '').split(',').map((item) => item.trim()).filter(Boolean);";

/** Whether a script for these checks calls `items`. */
export function needsItems(checks: readonly Assertion[]): boolean {
  return checks.some(({ question: { kind } }) => kind === 'lists' || kind === 'tokens');
}

/** A check as an expression of JavaScript that is true where it passes. */
export function condition({ question, holds }: Assertion, access: Access): string {
  const asked = expression(question, access);
  return holds ? asked : `!(${asked})`;
}

/** What the check looks at, to be shown where it fails. */
export function lookedAt({ question }: Assertion, { status, header }: Access): string {
  if (question.kind === 'status-ok') return status;
  return header('header' in question ? question.header : 'location');
}

function expression(question: Question, { status, header }: Access): string {
  switch (question.kind) {
    case 'status-ok':
      return `${status} >= 200 && ${status} <= 299`;
    case 'is': {
      const [value = '', another] = question.values.map(javascript);
      return another === undefined
        ? `${header(question.header)} === ${value}`
        : `[${value}, ${another}].includes(${header(question.header)})`;
    }
    case 'lists': {
      const wanted = [javascript(question.item), ...(question.wildcard ? ["'*'"] : [])].join(', ');
      const item = question.caseSensitive ? 'item' : 'item.toLowerCase()';
      return `items(${header(question.header)}).some((item) => [${wanted}].includes(${item}))`;
    }
    case 'tokens':
      return `items(${header(question.header)}).every((item) => /^[!#$%&'*+.^_\`|~\\w-]+$/.test(item))`;
    case 'location':
      return `!${BAD_LOCATION}.test(${header('location')} ?? '')`;
    case 'no-redirect':
      return `!([${redirectStatuses.join(', ')}].includes(${status}) && ${header('location')} != null)`;
  }
}

/** Neither http nor https, or with a user name. */
const BAD_LOCATION = '/^(?!https?:)[a-z][a-z\\d+.-]*:|^(?:https?:)?[\\\\/]{2}[^\\\\/?#]*@/i';
