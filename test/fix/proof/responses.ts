import { get, getAll } from '../../../src/engine/fetch/header-list.ts';
import { widenedOrigins } from '../../../src/fix/credentials.ts';
import { foreignOrigins } from '../../../src/fix/foreign-origins.ts';
import { lintResponse, lintSeverity } from '../../../src/fix/lint.ts';
import type { Policy } from '../../../src/fix/policy.ts';
import { serverById } from '../../../src/fix/servers/register.ts';
import { headerLines } from '../../build/exchange.ts';
import type { Scenario } from './scenario.ts';
import { send } from './send.ts';

/** What a server says without a browser in between: to the origins a policy is for, and to those it is not. */

/** Tries the server with origins that a careless rule takes for the right one. */
export async function neverAllows(base: string, origin: string): Promise<Scenario> {
  const problems: string[] = [];
  for (const tried of foreignOrigins(origin)) {
    const question = `Origin: ${tried.origin}`;
    const responses = [
      await send(`${base}/data`, 'GET', headerLines(question)),
      await send(`${base}/data`, 'OPTIONS', headerLines(question, 'Access-Control-Request-Method: PUT')),
    ];
    for (const { headers } of responses)
      for (const { id, value } of lintResponse({ origin: tried.origin, headers, triedAs: tried.as }))
        if (lintSeverity[id] === 'never') problems.push(`${id} ${value}`);
  }
  return {
    name: 'origins that look alike are refused',
    problem: problems.length === 0 ? null : problems.join(', '),
  };
}

/** Asks as the page the hostile policy is for: what comes back must be what was said, letter by letter. */
export async function saysExactly(
  base: string,
  { origins, methods }: Policy,
  requestHeaders: readonly string[],
): Promise<Scenario> {
  const name = 'hostile names mean themselves';
  for (const origin of origins) {
    const { headers } = await send(
      `${base}/data`,
      'OPTIONS',
      headerLines(
        `Origin: ${origin}`,
        `Access-Control-Request-Method: ${methods[0]}`,
        ...(requestHeaders.length === 0
          ? []
          : [`Access-Control-Request-Headers: ${[...requestHeaders].sort().join(',')}`]),
      ),
    );
    const value = (wanted: string) =>
      headers
        .filter(([header]) => header.toLowerCase() === wanted)
        .map(([, text]) => text)
        .join(', ');
    if (value('access-control-allow-origin') !== origin)
      return { name, problem: `${origin} got ${value('access-control-allow-origin')}` };
    const allowed = value('access-control-allow-headers')
      .split(',')
      .map((item) => item.trim().toLowerCase());
    const missing = requestHeaders.filter((header) => !allowed.includes(header));
    if (missing.length > 0) return { name, problem: `${missing.join(' ')} not in ${allowed.join(' ')}` };
  }
  return { name, problem: null };
}

/** Each of many origins gets what it is to have: credentials only if they are its own, or we say that it gets them too. */
export async function givesCredentials(base: string, id: string, policy: Policy): Promise<Scenario> {
  const name = 'many origins, credentials for some';
  const server = serverById(id);
  const { origins, uncredentialed } = policy;
  if (server === null || origins === '*') return { name, problem: `no server ${id}` };
  const without = new Set(uncredentialed);
  for (const origin of widenedOrigins(server, policy)) without.delete(origin);
  const some = [origins[0], origins[1], origins[2], ...origins.slice(-2)].flatMap((each) => each ?? []);
  for (const origin of some) {
    const question = `Origin: ${origin}`;
    const url = `${base}/data`;
    const asked = [
      await send(url, 'GET', headerLines(question)),
      await send(url, 'OPTIONS', headerLines(question, 'Access-Control-Request-Method: PUT')),
    ];
    for (const { headers } of asked) {
      const allowed = getAll(headers, 'Access-Control-Allow-Origin').join(' and ');
      if (allowed !== origin) return { name, problem: `${origin} got ${allowed || 'nothing'}` };
      const credentials = get(headers, 'Access-Control-Allow-Credentials');
      if ((credentials === 'true') === without.has(origin))
        return { name, problem: `${origin} got credentials: ${credentials}` };
    }
  }
  return { name, problem: null };
}
