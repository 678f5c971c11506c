import { full, get, type Question } from './question.ts';

export interface Case {
  readonly name: string;
  readonly by: 'app' | 'admin';
  readonly question: Question;
  readonly status: number;
  /** Whether script has to read a header too, and `only`: could read the rest before. */
  readonly exposes?: 'also' | 'only';
}

/** What a page without credentials asks, of a server that sends nothing. */
export const anonymous: readonly Case[] = [
  { name: 'no headers at all', by: 'app', question: get('/data'), status: 200 },
  { name: 'a 404', by: 'app', question: get('/missing'), status: 404 },
  { name: 'a 500', by: 'app', question: get('/boom'), status: 500 },
  { name: 'a 401', by: 'app', question: get('/private'), status: 401 },
];

/** What two pages ask of a server that allows the first of them to read, and no more. */
export const credentialed: readonly Case[] = [
  { name: 'another origin allowed', by: 'admin', question: get('/data'), status: 200 },
  { name: 'credentials', by: 'app', question: get('/data', 'include'), status: 200, exposes: 'also' },
  { name: 'PUT, JSON, Authorization, own header', by: 'app', question: full('/data', 'PUT'), status: 200 },
  { name: 'PATCH', by: 'app', question: full('/data', 'PATCH'), status: 200 },
  { name: 'DELETE', by: 'app', question: full('/data', 'DELETE'), status: 200 },
  { name: 'preflight behind a login', by: 'app', question: full('/private', 'PUT'), status: 200 },
  { name: 'a 401 with credentials', by: 'app', question: get('/private', 'include'), status: 401 },
  { name: 'a 404 with credentials', by: 'app', question: get('/missing', 'include'), status: 404 },
  { name: 'a 500 with credentials', by: 'app', question: get('/boom', 'include'), status: 500 },
  { name: 'a header to expose', by: 'app', question: get('/data'), status: 200, exposes: 'only' },
];

/** What a proxy adds to when the application behind it sends headers of its own. */
export const behindProxy: readonly Case[] = [
  { name: 'headers of proxy and application', by: 'app', question: get('/own'), status: 200 },
  { name: 'application names another origin', by: 'app', question: get('/other'), status: 200 },
];
