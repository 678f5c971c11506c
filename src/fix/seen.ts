import type { CapturedResponse } from '../engine/exchange.ts';
import { extractHeaderListValues } from '../engine/fetch/extract-header-list-values.ts';
import { get, getAll, type HeaderList } from '../engine/fetch/header-list.ts';
import {
  isSuggestibleHeaderName,
  isSuggestibleMethod,
  isSuggestibleOrigin,
  meantMethod,
} from './suggestible.ts';

/** What a server was seen to allow, in all its responses together, as far as a configuration can say it. */
export interface Seen {
  readonly origins: ReadonlySet<string>;
  readonly anyOrigin: boolean;
  readonly methods: ReadonlySet<string>;
  readonly requestHeaders: ReadonlySet<string>;
  readonly credentials: boolean;
  readonly exposedHeaders: ReadonlySet<string>;
  readonly maxAge: number | null;
  /** Names the wildcard was seen for; it does not go on in a policy, so others may lose what it gave them. */
  readonly wildcards: ReadonlySet<'methods' | 'requestHeaders' | 'exposedHeaders'>;
  /** Whether any response had an `Access-Control-Allow-Origin`, right or wrong. */
  readonly sent: boolean;
}

/** Browsers cache no longer: Chromium's own limit, the shortest. */
export const LONGEST_MAX_AGE = 7200;

export function seenIn(responses: readonly CapturedResponse[]): Seen {
  const lists = responses.map(({ headers }) => headers);
  const methods = valuesOf(lists, 'Access-Control-Allow-Methods');
  const requestHeaders = valuesOf(lists, 'Access-Control-Allow-Headers');
  const exposedHeaders = valuesOf(lists, 'Access-Control-Expose-Headers');
  const fields = lists.map((list) => getAll(list, 'Access-Control-Allow-Origin'));
  const origins = fields.flatMap((values) => (values.length === 1 ? values : []));
  const ages = lists.flatMap((list) => seconds(get(list, 'Access-Control-Max-Age')));
  const wildcards = { methods, requestHeaders, exposedHeaders };
  return {
    origins: new Set(origins.filter(isSuggestibleOrigin)),
    anyOrigin: origins.includes('*'),
    // No script sends OPTIONS, and some services refuse it in the list.
    methods: new Set(
      methods
        .filter(isSuggestibleMethod)
        .map(meantMethod)
        .filter((name) => name !== 'OPTIONS'),
    ),
    requestHeaders: new Set(requestHeaders.filter(isSuggestibleHeaderName).map((name) => name.toLowerCase())),
    credentials: lists.some((list) => get(list, 'Access-Control-Allow-Credentials') === 'true'),
    exposedHeaders: new Set(exposedHeaders.filter(isSuggestibleHeaderName).map((name) => name.toLowerCase())),
    maxAge:
      ages.length === 0
        ? null
        : Math.min(
            ages.reduce((a, b) => Math.max(a, b)),
            LONGEST_MAX_AGE,
          ),
    wildcards: new Set(
      (['methods', 'requestHeaders', 'exposedHeaders'] as const).filter((part) =>
        wildcards[part].includes('*'),
      ),
    ),
    sent: fields.some((values) => values.length > 0),
  };
}

function valuesOf(lists: readonly HeaderList[], name: string): readonly string[] {
  return lists.flatMap((list) => {
    const values = extractHeaderListValues(list, name);
    return values.kind === 'values' ? values.values : [];
  });
}

function seconds(value: string | null): readonly number[] {
  return value !== null && /^\d{1,9}$/.test(value) ? [Number(value)] : [];
}
