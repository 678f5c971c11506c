import type { ListedPart, Policy } from './policy.ts';

/**
 * A list of the policy as it has to be written; null: the default does it. What the server was seen to list is no default,
 * and who has such a line has to change it.
 */
export function writtenList(
  policy: Policy,
  part: ListedPart,
  byDefault: readonly string[] | 'all',
): readonly string[] | null {
  return policy.listed?.includes(part) ? policy[part] : beyondDefault(byDefault, policy[part]);
}

/**
 * What to set a list to that has a default: null where the default holds all that is needed.
 * Setting it replaces the default, so what worked before goes in too.
 */
export function beyondDefault(
  byDefault: readonly string[] | 'all',
  needed: readonly string[],
): readonly string[] | null {
  if (byDefault === 'all' || needed.every((each) => byDefault.includes(each))) return null;
  return [...byDefault, ...needed.filter((each) => !byDefault.includes(each))];
}

/** What most libraries allow unless told otherwise. */
export const usualMethods: readonly string[] = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE'];

export const safelistedMethods: readonly string[] = ['GET', 'HEAD', 'POST'];
