import type { Policy } from '../../src/fix/policy.ts';

/** A page on https://app.test and https://api.test, changed where `parts` says so. */
export function policy(parts: Partial<Policy> = {}): Policy {
  return {
    target: 'https://api.test',
    origins: ['https://app.test'],
    methods: ['GET'],
    requestHeaders: [],
    credentials: false,
    uncredentialed: [],
    exposedHeaders: [],
    maxAge: null,
    varyOrigin: true,
    alreadySent: false,
    ...parts,
  };
}

/** What the commonest mistakes and the largest demand come to: every server's goldens hold all of them. */
export const policies: Readonly<Record<string, Policy>> = {
  'one origin, GET': policy(),
  'everything asked for': policy({
    origins: ['http://localhost:5173', 'https://app.test'],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    requestHeaders: ['authorization', 'content-type', 'x-request-id'],
    credentials: true,
    exposedHeaders: ['x-total-count'],
    maxAge: 600,
    alreadySent: true,
  }),
  'any origin, POST with JSON': policy({
    origins: '*',
    methods: ['POST'],
    requestHeaders: ['content-type'],
    varyOrigin: false,
    alreadySent: true,
  }),
  'credentials for one of two origins': policy({
    origins: ['https://app.test', 'https://my-app-git-feature-login-acme-team.preview.test'],
    methods: ['GET', 'PUT'],
    requestHeaders: ['content-type'],
    credentials: true,
    uncredentialed: ['https://my-app-git-feature-login-acme-team.preview.test'],
  }),
  'hostile names': policy({
    origins: ['http://[::1]:8080', 'https://xn--bcher-kva.test'],
    methods: ['GET', "P'U$T`"],
    requestHeaders: ["x-'$y'`z`#|&!", 'x-$http_cookie', 'x-%v'],
    exposedHeaders: ['x-%v', 'x-$e'],
    credentials: true,
  }),
};

const previews = Array.from(
  { length: 60 },
  (_each, index) => `https://my-app-git-feature-${index}-login-acme-team.preview.test`,
);
/** As long as a DNS name may be. */
const longest = `https://${Array(4).fill('a'.repeat(60)).join('.')}.${'b'.repeat(5)}.app:8443`;

/** Many origins, long ones, and credentials for every second: too much for a server that has a limit somewhere. */
export const manyOrigins: Policy = policy({
  origins: [longest, ...previews] as [string, ...string[]],
  methods: ['GET', 'PUT'],
  requestHeaders: Array.from({ length: 40 }, (_each, index) => `x-header-${index}`).sort(),
  credentials: true,
  uncredentialed: previews.filter((_each, index) => index % 2 === 1),
});
