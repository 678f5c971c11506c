import { expect, test } from 'vitest';
import { withTerm } from '../../../panel/state/with-term.ts';

test.each([
  ['into an empty filter', '', 'domain:a.test', 'domain:a.test'],
  ['after what is there', 'method:GET /users', '-domain:a.test', 'method:GET /users -domain:a.test'],
  ['once', 'domain:a.test x', 'domain:a.test', 'x domain:a.test'],
  ['in the place of its opposite', '-domain:a.test x', 'domain:a.test', 'x domain:a.test'],
])('a term comes %s', (_, filter, term, expected) => {
  expect(withTerm(filter, term)).toBe(expected);
});
