import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import type { CapturedResponse } from '../../src/engine/exchange.ts';
import { fetchStandard } from '../../src/engine/profiles/register.ts';
import { guessServers } from '../../src/fix/detect-server.ts';
import { serverById } from '../../src/fix/servers/register.ts';
import { corsFailure, exchange, hop, preflight, response } from '../build/exchange.ts';

function guess(
  captured: CapturedResponse,
  onPreflight: CapturedResponse | null = null,
  origin = 'https://api.test',
) {
  const built = exchange({
    outcome: corsFailure,
    hops: [
      hop({ url: `${origin}/data`, response: captured, preflight: onPreflight && preflight(onPreflight) }),
    ],
  });
  return guessServers([{ exchange: built, decision: decide(built, fetchStandard) }], origin);
}

describe('a server is told by', () => {
  it.each([
    ['Server: nginx/1.22.1', ['nginx']],
    ['Server: openresty', ['nginx']],
    ['Server: Apache/2.4.62 (Debian)', ['apache']],
    ['Server: Apache-Coyote/1.1', ['tomcat']],
    ['Server: Apache Tomcat/10', ['tomcat']],
    ['Server: Caddy', ['caddy']],
    ['Via: 1.1 Caddy', ['caddy']],
    ['Server: lighttpd/1.4.69', ['lighttpd']],
    ['Server: Microsoft-IIS/10.0', ['iis']],
    ['Server: Kestrel', ['aspnet-core']],
    ['Server: Werkzeug/2.2.2 Python/3.11.2', ['flask']],
    ['Server: WSGIServer/0.2 CPython/3.11.2', ['django']],
    ['Server: uvicorn', ['fastapi']],
    ['Server: Jetty(9.4.57)', ['jetty']],
    ['Server: istio-envoy', ['envoy']],
    ['Server: AmazonS3', ['aws-s3']],
    ['X-Powered-By: Express', ['express']],
    ['X-Powered-By: Next.js', ['nextjs']],
    ['X-Powered-By: PHP/8.2.36', ['php']],
    ['X-Powered-By: Nuxt', ['nitro']],
    ['X-Runtime: 0.012345', ['rails']],
    ['Set-Cookie: laravel_session=abc', ['laravel']],
    ['Apigw-Requestid: abc=', ['aws-http-api']],
    ['X-Amz-Apigw-Id: abc=', ['aws-rest-api']],
    ['X-Amz-Cf-Id: abc', ['aws-cloudfront']],
    ['X-Goog-Storage-Class: STANDARD', ['google-cloud-storage']],
    ['Server: Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0', ['azure-storage']],
    ['CF-Worker: app.test', ['cloudflare-workers']],
    ['X-AspNet-Version: 4.0.30319', ['iis']],
    ['Server: Microsoft-HTTPAPI/2.0', ['iis']],
    ['Server: CloudFront', ['aws-cloudfront']],
    ['X-Debug-Token: abc', ['symfony']],
    ['Set-Cookie: csrftoken=abc', ['django']],
    ['Cache-Control: no-cache, no-store, max-age=0, must-revalidate', []],
    ['X-Unknown: nginx', []],
    ['Server: my-nginx-clone', []],
  ])('%s', (line, ids) => {
    expect(guess(response(200, line)).map(({ id }) => id)).toEqual(ids);
    for (const id of ids) expect(serverById(id), id).not.toBeNull();
  });

  it('the framework before the proxy in front of it', () => {
    const ids = guess(response(200, 'Server: nginx', 'X-Powered-By: Express')).map(({ id }) => id);
    expect(ids).toEqual(['express', 'nginx']);
  });

  const error = (status: number, said: string) => ({ ...response(status), said });
  it.each([
    ['nginx’s error page', error(502, '<hr><center>nginx</center>'), ['nginx']],
    ['Apache’s', error(404, '<address>Apache/2.4.62 (Debian) Server at a Port 80</address>'), ['apache']],
    ['HAProxy’s', error(503, 'No server is available to handle this request.'), ['haproxy']],
    ['Express’s', error(404, '<pre>Cannot OPTIONS /a</pre>'), ['express']],
    [
      'NestJS’s',
      error(404, '{"message":"Cannot OPTIONS /a","error":"Not Found","statusCode":404}'),
      ['nestjs'],
    ],
    ['Fastify’s', error(404, '{"message":"Route OPTIONS:/a not found","error":"Not Found"}'), ['fastify']],
    ['Django’s', error(405, '{"detail":"Method \\"OPTIONS\\" not allowed."}'), ['django']],
    ['FastAPI’s', error(405, '{"detail":"Method Not Allowed"}'), ['fastapi']],
    ['Spring’s', error(404, '{"timestamp":"2026","status":404,"error":"Not Found"}'), ['spring-mvc']],
    [
      'Spring Security’s headers',
      response(401, 'Cache-Control: no-cache, no-store, max-age=0, must-revalidate', 'Expires: 0'),
      ['spring-mvc'],
    ],
    ['nobody’s', error(404, 'nginx is not here'), []],
  ])('%s', (_name, captured, ids) => {
    expect(guess(captured).map(({ id }) => id)).toEqual(ids);
  });

  it('what it says, once', () => {
    expect(guess(response(200, 'Server: nginx'), response(404, 'Server: nginx'))).toEqual([
      { id: 'nginx', clue: { kind: 'header', name: 'server', value: 'nginx' } },
    ]);
  });

  const all = 'Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers';
  it.each([
    ['a 400 with lists and no origin', response(400, 'Access-Control-Allow-Methods: GET'), ['fastapi']],
    ['a 403 that varies by all', response(403, all), ['spring-mvc']],
    ['a 204 that varies by all and allows nothing', response(204, all), ['rs-cors']],
    ['a 204 with lists and no origin', response(204, 'Access-Control-Allow-Methods: GET'), ['express']],
    ['nothing in a plain 404', response(404), []],
    ['nothing where the origin is allowed', response(204, all, 'Access-Control-Allow-Origin: *'), []],
  ])('%s', (_name, captured, ids) => {
    expect(guess(response(200), captured).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['https://abc.lambda-url.eu-west-1.on.aws', ['aws-lambda-url']],
    ['https://bucket.s3.eu-west-1.amazonaws.com', ['aws-s3']],
    ['https://acc.r2.cloudflarestorage.com', ['cloudflare-r2']],
    ['https://pub-1.r2.dev', ['cloudflare-r2']],
    ['https://s3.us-west-004.backblazeb2.com', ['aws-s3']],
    ['https://shop.blob.core.windows.net', ['azure-storage']],
    ['https://d111.cloudfront.net', ['aws-cloudfront']],
    ['https://abc.supabase.co', ['supabase']],
    ['https://app.azurewebsites.net', ['azure']],
    ['http://localhost:5173', ['vite']],
    ['https://supabase.co.test', []],
  ])('its address: %s', (origin, ids) => {
    expect(guess(response(200), null, origin).map(({ id }) => id)).toEqual(ids);
  });
});

test('what another server says counts for nothing', () => {
  const built = exchange({
    hops: [hop({ url: 'https://other.test/', response: response(200, 'Server: nginx') })],
  });
  expect(
    guessServers([{ exchange: built, decision: decide(built, fetchStandard) }], 'https://api.test'),
  ).toEqual([]);
});

test('any text is no more than a guess, of a server there is', () => {
  let guessed = 0;
  const name = fc.constantFrom(
    'nginx',
    'Apache',
    'Kestrel',
    'gunicorn',
    'Caddy',
    'Express',
    'PHP',
    'ASP.NET',
  );
  const text = fc.oneof(
    fc.string(),
    fc.tuple(name, fc.constantFrom('', '/', ' ', '/1.2 ('), fc.string()).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, text, fc.string(), (server, powered, url) => {
      const captured = response(200, `Server: ${server}`, `X-Powered-By: ${powered}`);
      for (const { id } of guess(captured)) {
        guessed++;
        expect(serverById(id)).not.toBeNull();
      }
      const built = exchange({ hops: [hop({ url, response: captured })] });
      expect(
        guessServers([{ exchange: built, decision: decide(built, fetchStandard) }], url).length,
      ).toBeLessThan(5);
    }),
  );
  expect(guessed).toBeGreaterThan(10);
});
