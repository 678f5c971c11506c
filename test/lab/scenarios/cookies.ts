import type { Scenario, Theme } from '../scenario.ts';
import { allowed } from './expectations.ts';
import { allowCredentials, allowPage, ok } from './responses.ts';

const cookieRun = `await fetch(at('api', 'login'), { method: 'POST', credentials: 'include' });
return fetch(url, { credentials: 'include' });`;

/** Signing in sets `cookie`; without it the response is 401, which the page may read. */
function session(cookie: string): Scenario['endpoints'] {
  const name = cookie.replace(/=.*$/, '');
  return {
    login: { response: { status: 204, headers: [...allowPage, allowCredentials, ['Set-Cookie', cookie]] } },
    me: {
      response: ({ headers }) =>
        headers.cookie?.includes(name)
          ? ok(...allowPage, allowCredentials)
          : { status: 401, headers: [...allowPage, allowCredentials] },
    },
  };
}

export const cookies: Theme = {
  id: 'cookies',
  title: 'Cookies that stay at home',
  intro: 'CORS lets cookies through, SameSite keeps them back; then the server says 401, and CORS is blamed.',
  scenarios: [
    {
      id: 'session-cookie-same-site',
      number: 27,
      title: 'Signed in, and not',
      story:
        'The sign-in works, its cookie is SameSite=Lax, and the next call from another site goes without it.',
      from: 'app',
      request: { server: 'api', method: 'GET', path: 'me' },
      endpoints: session('lax=1; Path=/; Secure; HttpOnly; SameSite=Lax'),
      run: cookieRun,
      expect: allowed,
    },
    {
      id: 'session-cookie-ok',
      number: null,
      title: 'A cookie that may travel',
      story: 'The same with SameSite=None.',
      from: 'app',
      request: { server: 'api', method: 'GET', path: 'me' },
      endpoints: session('none=1; Path=/; Secure; HttpOnly; SameSite=None'),
      run: cookieRun,
      expect: allowed,
    },
    {
      id: 'session-cookie-subdomain-ok',
      number: null,
      title: 'A subdomain is the same site',
      story: 'The API lives under the page’s own domain: another origin, but SameSite=Lax is enough.',
      from: 'app',
      request: { server: 'sub', method: 'GET', path: 'me' },
      endpoints: session('sub=1; Path=/; Secure; HttpOnly; SameSite=Lax'),
      run: cookieRun.replace("'api'", "'sub'"),
      expect: allowed,
    },
  ],
};
