import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumHar } from '../../cli/har.ts';
import { startMcpServer } from '../../cli/presets/mcp-server.ts';
import { certificateFor } from '../../lab/certificates.ts';
import { listenLocally } from '../../listen-locally.ts';
import { shopHar } from '../example.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A place in which the lines of the documents do what they say: files of the names that they use, and `https://api.example`. */
export interface World {
  /** Where each line finds files, and leaves its own: a new one each time. */
  folder(): string;
  /**
   * Runs a line in bash.
   *
   * @param input for its standard input, which ends after it, or when `enough` was printed
   * @param enough asked whenever something was printed; true: that is all it has to say, and it is ended as a person does
   */
  run(line: string, folder: string, given?: { input?: string; enough?(out: string): boolean }): Promise<Ran>;
  /** Ends what still runs. */
  close(): void;
}

const page = 'https://app.example';
const cookie = 'session=of-the-test';
const recorded = JSON.stringify(chromiumHar('get-ok', 'custom-header-not-allowed'))
  .replace(/https:\/\/app\.test:\d+/g, page)
  .replace(/https:\/\/api\.test:\d+\/s\/[\w-]+/g, 'https://api.example');

const files: Readonly<Record<string, string>> = {
  'session.har': recorded,
  'shop.har': JSON.stringify(shopHar),
  'monday.har': recorded,
  'tuesday.har': recorded,
  'captures/monday.har': recorded,
  'captures/tuesday.har': recorded,
  'console.txt': `Access to fetch at 'https://api.example/items' from origin '${page}' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.\n`,
  'openapi.yaml': `openapi: 3.1.0
info: { title: Items, version: '1' }
servers: [{ url: 'https://api.example' }]
paths: { /items: { get: { responses: { '200': { description: All } } } } }
`,
  'cors-case.json': JSON.stringify({
    ...{ corsLens: 'case', version: 1, mode: 'regression' },
    cases: [
      {
        ...{
          title: 'GET /account',
          summary: '',
          found: { verdict: 'blocked', reason: 'allow-origin-missing' },
        },
        call: {
          ...{ origin: page, method: 'GET', url: ['https://api.example/account'], body: null },
          headers: [['Cookie', [{ env: 'CORS_COOKIE', fallback: null }]]],
          ...{ credentials: 'include', redirect: 'follow', expose: [] },
        },
      },
    ],
  }),
};

/** Has Node reach the server of the test, under names that are nobody's, as if it were in the internet. */
const hostsOf = (port: number): string => `import { Socket } from 'node:net';
const connect = Socket.prototype.connect;
const toServer = (options) => ({ ...options, host: '127.0.0.1', port: ${port} });
Socket.prototype.connect = function (...given) {
  const normalized = Array.isArray(given[0]);
  const options = normalized ? given[0][0] : given[0];
  if (!/\\.example$/.test(options?.host ?? '')) return connect.apply(this, given);
  Object.defineProperty(this, 'remoteAddress', { value: '203.0.113.7' });
  if (normalized) given[0][0] = toServer(options);
  else given[0] = toServer(options);
  return connect.apply(this, given);
};
`;

/** @param command the built command's folder @param programs more that lines start, as shell scripts @param more of the environment */
export async function shellWorld(
  command: string,
  programs: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<World> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cors-lens-shell-')));
  const mcp = await startMcpServer();
  const certificate = await certificateFor(['api.example']);
  const api = createServer(certificate, (asked, response) => {
    if (asked.url === '/mcp') {
      const { method, headers } = asked;
      const passed = request(`${mcp.origin}/mcp`, { method, headers }, (theirs) => {
        response.writeHead(theirs.statusCode ?? 500, theirs.headers);
        theirs.pipe(response);
      });
      asked.pipe(passed);
      return;
    }
    response.setHeader('Access-Control-Allow-Methods', 'GET, PUT');
    const login = asked.url !== '/account' || asked.headers.cookie === cookie;
    if (login && asked.headers.origin !== 'https://b.example') {
      response.setHeader('Access-Control-Allow-Origin', asked.headers.origin ?? '*');
      response.setHeader('Access-Control-Allow-Credentials', 'true');
    }
    response.setHeader('Vary', 'Origin');
    response.end('{}');
  });
  const port = await listenLocally(api);
  writeFileSync(join(root, 'hosts.mjs'), hostsOf(port));
  writeFileSync(join(root, 'ca.pem'), certificate.cert);
  const bin = join(root, 'bin');
  mkdirSync(bin);
  const started = `"${process.execPath}" --import "${root}/hosts.mjs" "${command}/cors-lens.js" "$@"`;
  for (const [name, script] of Object.entries({ 'cors-lens': started, ...programs })) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec ${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  // Where npx finds what a project has installed.
  const installed = join(root, 'node_modules/cors-lens');
  mkdirSync(installed, { recursive: true });
  mkdirSync(join(root, 'node_modules/.bin'));
  symlinkSync(join(bin, 'cors-lens'), join(root, 'node_modules/.bin/cors-lens'));
  const ofPackage = { name: 'cors-lens', version: '1.0.0', bin: 'cors-lens' };
  writeFileSync(join(installed, 'package.json'), JSON.stringify(ofPackage));
  const env = {
    ...process.env,
    ...{ npm_config_offline: 'true', npm_config_update_notifier: 'false' },
    PATH: `${bin}:${process.env.PATH ?? ''}`,
    ...{ LC_ALL: 'C', NO_COLOR: '1', DISPLAY: '', WAYLAND_DISPLAY: '' },
    ...{ NODE_EXTRA_CA_CERTS: join(root, 'ca.pem'), CORS_COOKIE: cookie },
    ...more,
  };
  const running = new Set<() => void>();
  let folders = 0;

  return {
    folder() {
      const folder = join(root, `lines-${folders++}`);
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(join(folder, name, '..'), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      return folder;
    },
    run: (line, folder, { input, enough } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn('bash', ['-c', line], { cwd: folder, env, detached: true });
        let [out, err] = ['', ''];
        let ended = false;
        const interrupt = () => process.kill(-(child.pid ?? 0), 'SIGINT');
        running.add(interrupt);
        child.once('error', reject);
        child.stdin.on('error', () => {}).write(input ?? '');
        if (input === undefined || enough === undefined) child.stdin.end();
        child.stdout.setEncoding('utf8').on('data', (text) => {
          out += text;
          if (ended || !enough?.(out)) return;
          ended = true;
          if (input === undefined) interrupt();
          else child.stdin.end();
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
          err += text;
        });
        child.once('close', (code) => {
          running.delete(interrupt);
          resolve({ code, out, err });
        });
      }),
    close() {
      for (const interrupt of running) interrupt();
      for (const each of [api, mcp]) each.close();
      api.closeAllConnections();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
