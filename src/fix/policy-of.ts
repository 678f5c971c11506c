import type { Granted } from './granted.ts';
import type { Need } from './need.ts';
import type { Policy } from './policy.ts';
import { LONGEST_MAX_AGE, type Seen } from './seen.ts';
import {
  isSuggestibleHeaderName,
  isSuggestibleMethod,
  isSuggestibleOrigin,
  meantMethod,
} from './suggestible.ts';

export interface PolicyParts {
  readonly target: string;
  /** Whose methods and headers are to pass. */
  readonly needs: readonly Need[];
  readonly seen: Seen;
  readonly granted: Granted;
  /** Lower case. */
  readonly expose: readonly string[];
  /** Seconds; null: as it was seen. */
  readonly maxAge: number | null;
}

/** What a policy holds at most: servers read no endless lists, and some write each name once for each origin. */
export const mostIn = { origins: 500, methods: 30, names: 200 } as const;

/** The smallest policy for all of them; null where no origin may stand in it. */
export function policyOf(parts: PolicyParts): Policy | null {
  const { target, seen, granted, maxAge } = parts;
  if (!isSuggestibleOrigin(target)) return null;
  const { methods, requestHeaders, exposedHeaders } = namesOf(parts);
  const names = sorted([...granted.origins.keys()]).slice(0, mostIn.origins);
  const [first, ...rest] = names;
  const uncredentialed = names.filter((origin) => granted.origins.get(origin)?.credentialed.size === 0);
  const credentials = uncredentialed.length < names.length;
  // What is open stays open only if all of it is, and nothing goes there that is secret.
  const open = isOpenAtAllPaths(granted) && !credentials && !requestHeaders.includes('authorization');
  if (!open && first === undefined) return null;
  return {
    target,
    origins: open || first === undefined ? '*' : [first, ...rest],
    methods: methods.slice(0, mostIn.methods),
    requestHeaders: requestHeaders.slice(0, mostIn.names),
    credentials,
    uncredentialed: credentials ? uncredentialed : [],
    exposedHeaders: exposedHeaders.slice(0, mostIn.names),
    maxAge: maxAge === null ? seen.maxAge : Math.min(Math.max(0, Math.floor(maxAge)), LONGEST_MAX_AGE),
    varyOrigin: !open,
    alreadySent: seen.sent,
  };
}

/** Whether more was asked for or seen than a policy holds. */
export function isCut(parts: PolicyParts): boolean {
  const { methods, requestHeaders, exposedHeaders } = namesOf(parts);
  return (
    parts.granted.origins.size > mostIn.origins ||
    methods.length > mostIn.methods ||
    Math.max(requestHeaders.length, exposedHeaders.length) > mostIn.names
  );
}

function namesOf({ needs, seen, expose }: PolicyParts) {
  return {
    methods: inUsualOrder([
      ...seen.methods,
      ...needs.map(({ method }) => meantMethod(method)).filter(isSuggestibleMethod),
    ]),
    requestHeaders: sorted([
      ...seen.requestHeaders,
      ...needs.flatMap((need) => need.requestHeaders).filter(isSuggestibleHeaderName),
    ]),
    exposedHeaders: sorted([...seen.exposedHeaders, ...expose.filter(isSuggestibleHeaderName)]),
  };
}

/** A wildcard that was seen at one path says nothing of the others. */
export function isOpenAtAllPaths({ paths, openPaths }: Granted): boolean {
  return openPaths.size > 0 && openPaths.size === paths.size;
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

const usual: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

function inUsualOrder(methods: readonly string[]): readonly string[] {
  const all = new Set(methods);
  return [
    ...usual.filter((method) => all.has(method)),
    ...sorted([...all].filter((one) => !usual.includes(one))),
  ];
}
