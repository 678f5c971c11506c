import type { Assertion } from '../assertion.ts';
import { javascriptText } from '../quote/javascript.ts';
import { type Access, condition, itemsFunction, needsItems } from './condition.ts';

/** The lines of a script in an API client, one test for each assertion, by that client's own `test` and `expect`. */
export function clientScript(
  checks: readonly Assertion[],
  access: Access,
  test: (name: string, condition: string) => readonly string[],
): readonly string[] {
  return [
    ...(needsItems(checks) ? [itemsFunction] : []),
    ...checks.flatMap((check) => test(javascriptText(check.message), condition(check, access))),
  ];
}
