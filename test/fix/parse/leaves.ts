import type { Policy } from '../../../src/fix/policy.ts';

/** Every text in a value that was read, names of members too. */
export function leavesOf(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value === 'string') {
    found.add(value);
    for (const item of value.split(',')) found.add(item.trim());
  } else if (Array.isArray(value)) {
    for (const item of value) leavesOf(item, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) {
      found.add(name);
      leavesOf(item, found);
    }
  }
  return found;
}

/** What of a policy is not in what was read, letter by letter; null: all of it is. */
export function missingIn(leaves: ReadonlySet<string>, { origins }: Policy): string | null {
  const missing = (origins === '*' ? [] : origins).filter((origin) => !leaves.has(origin));
  return missing.length === 0
    ? null
    : `${missing.length} of ${origins.length} origins are not in it: ${missing[0]}`;
}
