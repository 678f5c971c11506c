import { describe, expect, it, test } from 'vitest';
import { serverById } from '../../src/fix/servers/register.ts';
import { remedyText } from '../../src/remedies/index.ts';
import type { KnownServer } from '../../src/remedies/known-servers/known-server.ts';
import { knownServers } from '../../src/remedies/known-servers/register.ts';
import { plain } from '../../src/words/plain.ts';
import { listed } from './listed.ts';
import type { RemedyCase } from './remedy-case.ts';

const put = (status: number, ...headers: readonly string[]) =>
  ({ method: 'PUT', preflight: { status, headers } }) as const;
const get = (status: number, ...headers: readonly string[]) => ({ response: { status, headers } }) as const;

type Asked = Pick<RemedyCase, 'method' | 'preflight' | 'response'>;

/** What the first thing to do at a server says of that server's own way. */
const rows: readonly (readonly [what: string, asked: Asked, says: RegExp])[] = [
  ['nginx leaves headers out of errors', get(404, 'Server: nginx'), /add_header.*always/],
  ['Apache does so too', get(500, 'Server: Apache/2.4.62'), /Header always set/],
  ['a proxy that says no name', get(413), /always.*http-after-response/],
  ['nginx asked for a login', put(401, 'Server: nginx', 'WWW-Authenticate: Basic'), /return 204/],
  ['IIS that takes OPTIONS', put(404, 'Server: Microsoft-IIS/10.0'), /OPTIONSVerbHandler/],
  ['IIS with Windows logins', put(401, 'X-Powered-By: ASP.NET', 'WWW-Authenticate: NTLM'), /anonymous/],
  ['Express after its routes', put(401, 'X-Powered-By: Express'), /app\.use\(cors\(\)\)/],
  ['ASP.NET Core in the wrong order', put(401, 'Server: Kestrel'), /UseCors.*before UseAuthentication/],
  ['Laravel’s paths', put(404, 'Set-Cookie: laravel_session=a'), /config\/cors\.php/],
  ['419, whoever sends it', get(419), /csrf-cookie/],
  ['nginx with files', { method: 'POST', ...get(405, 'Server: nginx') }, /proxy_pass/],
];

describe('the first thing to do at a server says its own way', () => {
  it.each(rows)('%s', (_what, asked, says) => {
    const hinted = listed(asked).remedies.filter(({ hint }) => hint !== undefined);
    expect(hinted).toHaveLength(1);
    expect(hinted.map((remedy) => plain(remedyText(remedy))).join()).toMatch(says);
  });

  it('and nothing where the server is not told', () => {
    expect(listed(get(500)).remedies.some(({ hint }) => hint !== undefined)).toBe(false);
  });
});

test('every server that is told has a configuration', () => {
  for (const id of Object.keys(knownServers)) expect(serverById(id), id).not.toBeNull();
});

test('a line that drops a header names it', () => {
  const lines = Object.values<KnownServer>(knownServers).flatMap(({ drops }) => drops ?? []);
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) expect(line).toContain('NAME');
});
