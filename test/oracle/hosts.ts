import type fc from 'fast-check';
import type { From, PageKind, PlannedResponse, ServerName } from './case.ts';
import { oneOf } from './weighted.ts';

/** What servers are to the page in a run. `mixed`: everything at once, with cookies; the others have none. */
export const hostKinds = ['mixed', 'localhost', 'same-site', 'cross-site'] as const;
export type HostKind = (typeof hostKinds)[number];

/** What may ask for what in a run. */
export interface Hosts {
  readonly page: fc.Arbitrary<PageKind>;
  readonly from: fc.Arbitrary<From>;
  readonly first: fc.Arbitrary<ServerName>;
  /** Where redirects lead. */
  readonly next: fc.Arbitrary<ServerName>;
  readonly cookies: boolean;
}

/** A frame of another site would ask from there, whatever its page is. */
const ofOneSite = oneOf<From>([
  [16, 'page'],
  [2, 'frame'],
  [2, 'sandboxed'],
  [2, 'csp'],
  [4, 'controlled'],
]);
const secure = oneOf<PageKind>([
  [1, 'https'],
  [1, 'h2'],
]);

export const hostsOf: Readonly<Record<HostKind, Hosts>> = {
  mixed: {
    page: oneOf<PageKind>([
      [5, 'https'],
      [2, 'http'],
      [2, 'localhost'],
      [4, 'h2'],
    ]),
    from: oneOf<From>([
      [16, 'page'],
      [2, 'frame'],
      [2, 'cross-frame'],
      [2, 'sandboxed'],
      [2, 'csp'],
      [4, 'controlled'],
    ]),
    first: oneOf<ServerName>([
      [8, 'cross'],
      [3, 'site'],
      [2, 'port'],
      [3, 'plain'],
      [1, 'page'],
      [2, 'localhost'],
    ]),
    next: oneOf<ServerName>([
      [4, 'cross'],
      [3, 'third'],
      [2, 'page'],
      [1, 'site'],
      [1, 'port'],
      [1, 'plain'],
      [1, 'localhost'],
    ]),
    cookies: true,
  },
  localhost: {
    page: oneOf<PageKind>([[1, 'localhost']]),
    from: ofOneSite,
    first: oneOf<ServerName>([
      [8, 'port'],
      [2, 'loopback'],
      [1, 'page'],
    ]),
    next: oneOf<ServerName>([
      [3, 'port'],
      [2, 'loopback'],
      [1, 'page'],
    ]),
    cookies: false,
  },
  'same-site': {
    page: secure,
    from: ofOneSite,
    first: oneOf<ServerName>([
      [6, 'site'],
      [4, 'port'],
      [1, 'page'],
    ]),
    next: oneOf<ServerName>([
      [3, 'site'],
      [2, 'port'],
      [1, 'page'],
    ]),
    cookies: false,
  },
  'cross-site': {
    page: secure,
    from: ofOneSite,
    first: oneOf<ServerName>([
      [8, 'cross'],
      [2, 'third'],
    ]),
    next: oneOf<ServerName>([
      [4, 'cross'],
      [3, 'third'],
      [1, 'page'],
    ]),
    cookies: false,
  },
};

/** A response that leaves no cookie behind. */
export function withoutCookies(response: PlannedResponse): PlannedResponse {
  return { ...response, headers: response.headers.filter(([name]) => name !== 'Set-Cookie') };
}
