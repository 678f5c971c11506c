import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, startLab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.close());

interface Received {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

/** A request to the lab's plain http port, whatever host the URL names. */
function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Received> {
  const { host, port } = new URL(lab.origins.servers['api-http']);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers: { host, ...headers }, agent: false };
    const sent = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => {
        const { statusCode = 0, rawHeaders } = response;
        resolve({ status: statusCode, headers: rawHeaders, body });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

function values({ headers }: Received, name: string): readonly string[] {
  return headers.filter((_, index) => index % 2 === 1 && headers[index - 1] === name);
}

describe('the lab', () => {
  it('sends repeated header fields as fields of their own', async () => {
    const received = await ask('GET', '/s/allow-origin-twice/items?run=a');
    expect(values(received, 'Access-Control-Allow-Origin')).toEqual(['*', '*']);
  });

  it('names the page in the headers', async () => {
    const received = await ask('GET', '/s/get-ok/items?run=a');
    expect(values(received, 'Access-Control-Allow-Origin')).toEqual([lab.origins.pages.app]);
  });

  it('redirects within the run', async () => {
    const received = await ask('GET', '/s/redirect-ok/file?run=a.7');
    expect(values(received, 'Location')).toEqual([
      `${lab.origins.servers.partner}/s/redirect-ok/stored?run=a.7`,
    ]);
  });

  it('takes OPTIONS for a preflight only when it asks for a method', async () => {
    const preflight = { 'access-control-request-method': 'PUT' };
    const path = '/s/put-ok/items/7?run=a';
    expect((await ask('OPTIONS', path, preflight)).status).toBe(204);
    expect((await ask('OPTIONS', path)).status).toBe(200);
  });

  it('remembers what arrived, run by run', async () => {
    await ask('GET', '/s/get-ok/items?run=b');
    await ask('POST', '/s/get-ok/items?run=b', { origin: 'https://shop.test' });
    const seen = lab.requestsSeen('get-ok', 'b');
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST']);
    expect(seen[1]?.headers.origin).toBe('https://shop.test');
    expect(lab.requestsSeen('get-ok', 'c')).toEqual([]);
  });

  it('lets a response depend on what came before it in the run', async () => {
    const preflight = { 'access-control-request-method': 'PUT' };
    const statuses = [];
    for (const run of ['d', 'd', 'e']) {
      statuses.push((await ask('OPTIONS', `/s/preflight-from-cache/items/7?run=${run}`, preflight)).status);
    }
    expect(statuses).toEqual([204, 403, 204]);
  });

  it('gives every scenario an asserted URL of its own in every run', () => {
    const urls = lab.scenarios.flatMap((scenario) => [
      lab.requestUrl(scenario, '1.1'),
      lab.requestUrl(scenario, '1.2'),
    ]);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => !URL.canParse(url))).toEqual([]);
  });

  it.each([
    '/s/no-such-scenario/items',
    '/s/get-ok/no-such-path',
    '/page/../lab.ts',
    '/frame/nowhere',
    '//',
    '/%',
  ])('sends 404 to %s', async (path) => {
    expect((await ask('GET', path)).status).toBe(404);
  });

  it('serves its page to the hosts of its pages alone', async () => {
    expect((await ask('GET', '/')).status).toBe(404);
    const { status, body } = await ask('GET', '/', { host: new URL(lab.pageUrl('http')).host });
    expect(status).toBe(200);
    expect(body).toContain('<h1>CORS lab</h1>');
  });

  it('numbers page loads, so that a reloaded page asks for other URLs', async () => {
    const host = new URL(lab.pageUrl('http')).host;
    const loads = [];
    for (let i = 0; i < 2; i += 1) {
      loads.push(Number(/"load":(\d+)/.exec((await ask('GET', '/', { host })).body)?.[1]));
    }
    expect(loads[1]).toBe((loads[0] ?? Number.NaN) + 1);
  });
});
