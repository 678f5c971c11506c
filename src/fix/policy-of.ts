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

/** The smallest policy for all of them; null where no origin may stand in it. */
export function policyOf({ target, needs, seen, granted, expose, maxAge }: PolicyParts): Policy | null {
  if (!isSuggestibleOrigin(target)) return null;
  const requestHeaders = sorted([
    ...seen.requestHeaders,
    ...needs.flatMap((need) => need.requestHeaders).filter(isSuggestibleHeaderName),
  ]);
  const names = sorted([...granted.origins.keys()]);
  const [first, ...rest] = names;
  const uncredentialed = names.filter((origin) => granted.origins.get(origin)?.credentialed.size === 0);
  const credentials = uncredentialed.length < names.length;
  // What is open stays open only if all of it is, and nothing goes there that is secret.
  const open = isOpenAtAllPaths(granted) && !credentials && !requestHeaders.includes('authorization');
  if (!open && first === undefined) return null;
  return {
    target,
    origins: open || first === undefined ? '*' : [first, ...rest],
    methods: inUsualOrder([
      ...seen.methods,
      ...needs.map(({ method }) => meantMethod(method)).filter(isSuggestibleMethod),
    ]),
    requestHeaders,
    credentials,
    uncredentialed: credentials ? uncredentialed : [],
    exposedHeaders: sorted([...seen.exposedHeaders, ...expose.filter(isSuggestibleHeaderName)]),
    maxAge: maxAge === null ? seen.maxAge : Math.min(Math.max(0, Math.floor(maxAge)), LONGEST_MAX_AGE),
    varyOrigin: !open,
    alreadySent: seen.sent,
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
