import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcp } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { probePort } from '../../../src/cli/watch/probe-port.ts';
import { listenLocally } from '../../listen-locally.ts';
import { runCli } from '../run-cli.ts';

let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

async function serve(respond: RequestListener): Promise<number> {
  server = createServer(respond);
  return listenLocally(server);
}

const json =
  (value: unknown): RequestListener =>
  (_, response) =>
    void response.end(JSON.stringify(value));

/** A port where nothing listens: it was free a moment ago. */
async function freePort(): Promise<number> {
  const tcp = createTcp();
  const port = await listenLocally(tcp);
  await new Promise((resolve) => tcp.close(resolve));
  return port;
}

const endpoint = (port: number | string) => `ws://127.0.0.1:${port}/devtools/browser/0a-1b`;

describe('what listens at a port', () => {
  it('may be nothing', async () => {
    expect(await probePort(await freePort(), 5_000)).toBe('nothing');
  });

  it('is a browser that says where its protocol is spoken', async () => {
    const port = await serve((_, response) => {
      response.end(JSON.stringify({ Browser: 'Chrome/150.0', webSocketDebuggerUrl: endpoint('9') }));
    });
    // Not where it says, which may be any machine.
    expect(await probePort(port, 5_000)).toEqual({ product: 'Chrome/150.0', endpoint: endpoint(port) });
  });

  it.each<readonly [what: string, respond: RequestListener]>([
    ['a page', (_, response) => void response.end('<!doctype html>')],
    ['JSON of something else', json({ name: 'x' })],
    ['a list', json([1])],
    ['null', json(null)],
    ['a browser without a protocol (Firefox)', json({ Browser: 'Firefox/153' })],
    ['an address that is none', json({ Browser: 'Chrome/1', webSocketDebuggerUrl: 'ws://a/b?c' })],
    ['a redirect', (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['a body without an end', (_, response) => endless(response)],
    ['a connection that closes', (request) => void request.socket.destroy()],
  ])('may be no browser: %s', async (_, respond) => {
    expect(await probePort(await serve(respond), 30_000)).toBe('other');
  });

  it('may say nothing at all', async () => {
    expect(await probePort(await serve(() => {}), 50)).toBe('other');
  });
});

function endless(response: Parameters<RequestListener>[1]): void {
  const more = (): void => {
    while (!response.destroyed && response.write('x'.repeat(10_000)));
  };
  response.on('drain', more);
  more();
}

describe('watch', () => {
  it('says that nothing listens, and how to start a browser that does', async () => {
    const port = await freePort();
    const { code, out, err } = await runCli(['watch', '--port', `${port}`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`Nothing listens at port ${port}`);
    expect(err).toContain('--remote-debugging-port');
  });

  it('says that it is no browser, also where it first says that it is one', async () => {
    const port = await serve(json({ Browser: 'Chrome/150.0', webSocketDebuggerUrl: endpoint('9') }));
    const { code, err } = await runCli(['watch', '--port', `${port}`]);
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      `cors-lens: What listens at port ${port} is not a Chromium that can be debugged`,
    ]);
  });
});
