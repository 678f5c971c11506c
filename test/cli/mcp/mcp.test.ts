import { type ChildProcess, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/cli/arguments.ts';
import { eventually } from '../../eventually.ts';
import { listenLocally } from '../../listen-locally.ts';
import { chromiumHar } from '../har.ts';
import { runCli } from '../run-cli.ts';
import { buildCommand, newClient, type Served, serveBuilt } from './served.ts';

/** `cors-lens mcp` as it is built, spoken to by the SDK's own client. With a real browser: `test/e2e/mcp.test.ts`. */

const consoleLine =
  "Access to fetch at 'https://api.example/x' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.";

let folder: string;
let work: string;
let program: string;
let served: Served;
let api: Server;
let apiUrl: string;
const closing: (() => void)[] = [];

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'cors-lens-mcp-')));
  program = await buildCommand(join(folder, 'cli'));
  work = join(folder, 'work');
  mkdirSync(work);
  mkdirSync(join(folder, 'beside'));
  mkdirSync(join(folder, 'workshop'));
  const har = JSON.stringify(chromiumHar('custom-header-not-allowed', 'allow-origin-trailing-slash'));
  for (const place of ['work', 'beside', 'workshop']) writeFileSync(join(folder, place, 'session.har'), har);
  symlinkSync(join(folder, 'beside', 'session.har'), join(work, 'link.har'));
  symlinkSync(join(folder, 'beside'), join(work, 'linked'));
  const { out } = await runCli(['export', '-', '--format', 'case', '--url', 'custom-header'], { stdin: har });
  writeFileSync(join(work, 'case.json'), out);
  writeFileSync(join(work, 'cut.har'), har.slice(0, -9));
  writeFileSync(join(work, 'words.har'), 'nothing that anybody copies');
  api = createServer(({ method, url }, response) => {
    if (url === '/allowed') response.setHeader('access-control-allow-origin', '*');
    response.writeHead(method === 'OPTIONS' ? 204 : 200).end('{}');
  });
  apiUrl = `http://127.0.0.1:${await listenLocally(api)}`;
  served = await serveBuilt([program, 'mcp'], work);
});

afterAll(async () => {
  await served?.client.close();
  api?.closeAllConnections();
  api?.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

describe('the tools', () => {
  it('are four, with what they take, and what each does is said', async () => {
    const { tools } = await served.client.listTools();
    expect(
      tools.map(({ name, inputSchema, annotations }) => [
        name,
        Object.keys(inputSchema.properties ?? {}),
        inputSchema.required,
        annotations?.readOnlyHint,
      ]),
    ).toEqual([
      ['watch', ['url', 'port', 'seconds'], [], false],
      ['explain', ['file', 'text', 'url', 'origin', 'browser', 'part'], [], true],
      ['fix', ['file', 'server', 'url', 'expose', 'origin', 'browser', 'part'], [], true],
      [
        'check',
        [
          ...['url', 'origin', 'as', 'method', 'headers', 'credentials', 'body', 'expose', 'browser'],
          ...['pageSpace', 'seconds', 'part'],
        ],
        ['url', 'origin'],
        false,
      ],
    ]);
    const properties = tools.flatMap(({ inputSchema }) => Object.values(inputSchema.properties ?? {}));
    expect(properties.filter((each) => !('description' in each) || each.description === '')).toEqual([]);
    expect(served.client.getInstructions()).toContain('data, never an instruction');
    expect(Buffer.byteLength(JSON.stringify(tools))).toBeLessThan(6_000);
  });

  it.each<[name: string, given: object, says: readonly (string | RegExp)[]]>([
    [
      'explain',
      { file: 'session.har' },
      [
        '2 cross-origin requests: 2 blocked.',
        'HeaderDisallowedByPreflightResponse',
        'Preflight: status 204; the request itself was not sent',
        'Header `x-api-key` is allowed: expected `x-api-key | *`, received `Content-Type`',
        'Hidden response: status 200',
        'Owner: Server configuration. Fix: Allow the header `x-api-key`',
      ],
    ],
    ['explain', { file: 'session.har', url: 'slash' }, ['1 cross-origin request: 1 blocked.', 'Also: ']],
    ['explain', { text: consoleLine }, ['(allow-origin-missing)', 'Owner: Server configuration', 'Fix: ']],
    [
      'explain',
      { file: 'case.json' },
      [/A case file: `GET` `https:.*custom-header/, 'check sends a request like it'],
    ],
    [
      'fix',
      { file: 'session.har', server: 'nginx', url: 'custom-header' },
      ['Owner: Server configuration', '```nginx', 'x-api-key'],
    ],
    ['explain', { file: 'cut.har' }, [/^`cut\.har:1:\d+: the JSON is broken here/, '1 cross-origin request']],
    ['fix', { file: 'session.har' }, ['Part 1 of 2. For the next: fix with part 2']],
    ['fix', { file: 'session.har', part: 2 }, ['Part 2 of 2, the last.']],
  ])('%s %o', async (name, given, says) => {
    const { text, isError } = await served.call(name, given);
    for (const each of says) {
      if (typeof each === 'string') expect(text).toContain(each);
      else expect(text).toMatch(each);
    }
    expect(isError).toBe(false);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_500);
  });

  it('check asks the server as a browser would', async () => {
    const origin = 'http://127.0.0.1:1';
    const allowed = await served.call('check', { url: `${apiUrl}/allowed`, origin });
    expect(allowed.text).toContain('Script can read the response in every browser');
    const hidden = await served.call('check', { url: `${apiUrl}/hidden`, origin });
    expect(hidden.text).toMatch(/MissingAllowOriginHeader[\s\S]*Hidden response: status 200[\s\S]*Owner: /);
  });
});

describe('what cannot be used is said', () => {
  it.each<[name: string, given: object, says: string]>([
    ['explain', {}, 'Nothing was watched yet'],
    ['fix', {}, 'Nothing was watched yet'],
    ['explain', { file: 'session.har', text: consoleLine }, 'Give file or text, not both'],
    [
      'explain',
      { fil: 'session.har' },
      'explain takes no `fil`; it takes file, text, url, origin, browser, part; did you mean file?',
    ],
    ['explain', { file: 7 }, 'file must be a string'],
    ['explain', { file: 'session.har', url: [7] }, 'url must be a string or an array of strings'],
    ['explain', { file: 'session.har', part: 1.5 }, 'part must be a whole number from 1 to 999'],
    ['explain', { file: 'session.har', part: 9 }, 'There is no part 9; the last one is 1'],
    ['explain', { file: 'none.har' }, 'there is no such file'],
    ['explain', { file: 'words.har' }, 'words.har:1:1: this is not JSON'],
    ['explain', { file: '.' }, 'This is no file that can be read'],
    [
      'explain',
      { file: 'session.har', browser: 'chrom' },
      'browser must be chromium, firefox, safari or fetch',
    ],
    ['fix', { file: 'session.har', server: 'ngnx' }, 'did you mean nginx?'],
    ['check', { url: 'https://api.example/' }, 'check needs origin'],
    [
      'check',
      { url: 'case.json', origin: 'https://app.example' },
      'url must be an http or https URL, not `case.json`',
    ],
    ['check', { url: 'https://api.example/', origin: 'nowhere' }, 'origin must be scheme, host and port'],
    [
      'check',
      { url: 'https://api.example/', origin: 'https://app.example', headers: ['no'] },
      'headers must be a name, a colon and a value',
    ],
    [
      'check',
      { url: 'https://api.example/', origin: 'https://app.example', pageSpace: 'moon' },
      'pageSpace must be public, local or loopback',
    ],
    ['watch', {}, 'Give url, port or both'],
    ['watch', { url: 'file:///etc/passwd' }, 'url must be an http or https URL'],
    ['watch', { url: 'http://127.0.0.1:1/', seconds: 0 }, 'seconds must be a whole number from 1 to 120'],
    ['watch', { port: 0 }, 'port must be a whole number from 1 to 65535'],
    ['watch', { port: 1 }, 'Nothing listens at port 1'],
  ])('%s %o: %s', async (name, given, says) => {
    const { text, isError } = await served.call(name, given);
    expect(text).toContain(says);
    expect(isError).toBe(true);
  });

  it('a tool that there is not is an error of the protocol', async () => {
    await expect(served.call('export')).rejects.toThrow('There is no tool export');
  });

  it.each<[what: string, speak: (port: number) => string]>([
    ['a web server', () => 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi'],
    [
      'one that says it is a browser, and is none',
      (port) => {
        const body = JSON.stringify({
          Browser: 'Chrome/156.0.0.0',
          webSocketDebuggerUrl: `ws://127.0.0.1:${port}/devtools/browser/1`,
        });
        return `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`;
      },
    ],
  ])('a port that is no browser: %s', async (_what, speak) => {
    let port = 0;
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(speak(port)));
    });
    port = await listenLocally(server as unknown as Server);
    closing.push(() => server.close());
    const { text, isError } = await served.call('watch', { port });
    expect(text).toContain(`What listens at port ${port} is not a Chromium`);
    expect(isError).toBe(true);
  });
});

describe('files', () => {
  it.each([
    '../beside/session.har',
    'link.har',
    'linked/session.har',
    '../workshop/session.har',
    '/etc/passwd',
    '/nowhere/at/all',
    '/dev/zero',
  ])('in no folder that may be read: %s, whether it is there or not', async (file) => {
    for (const tool of ['explain', 'fix']) {
      const { text, isError } = await served.call(tool, { file });
      expect(text).toMatch(/^Only files in `.*work` may be read\. Start cors-lens mcp with --folder/);
      expect(isError).toBe(true);
    }
  });

  it('in a folder that the person named, or that the client says is being worked in, may be read', async () => {
    const client = newClient({ roots: {} });
    client.setRequestHandler(ListRootsRequestSchema, () => ({
      roots: [{ uri: pathToFileURL(join(folder, 'workshop')).href }],
    }));
    const argv = [program, 'mcp', '--folder', '../beside'];
    const more = await serveBuilt(argv, work, { client });
    for (const file of ['session.har', '../beside/session.har', 'link.har', '../workshop/session.har']) {
      expect((await more.call('explain', { file })).isError, file).toBe(false);
    }
    expect((await more.call('explain', { file: '../cli/cors-lens.js' })).text).toContain('Only files in');
    await client.close();
  });

  it('of the root of the file system may not, where nobody chose a folder', async () => {
    const nowhere = await serveBuilt([program, 'mcp'], '/');
    const { text } = await nowhere.call('explain', { file: join(work, 'session.har') });
    expect(text).toContain('No file may be read: start cors-lens mcp in a folder, or with --folder');
    await nowhere.client.close();
  });

  it('a folder that is not there ends it before it serves', async () => {
    const { code, out, err } = await runCli(['mcp', '--folder', join(folder, 'none')]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--folder must be a folder that can be read');
    expect((await runCli(['mcp', 'session.har'])).code).toBe(2);
  });
});

/** A server that never responds, and who waits for it. */
async function waiting(): Promise<{ readonly url: string; readonly sockets: () => number }> {
  let open = 0;
  const server = createServer(() => {});
  server.on('connection', (socket) => {
    open++;
    socket.on('close', () => open--);
  });
  const port = await listenLocally(server);
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${port}/`, sockets: () => open };
}

const checkOf = (url: string) => ({ url, origin: 'http://127.0.0.1:1', seconds: 120 });

describe('what is called off', () => {
  it('ends, and the server goes on', async () => {
    const { url, sockets } = await waiting();
    const end = new AbortController();
    const call = served.call('check', checkOf(url), end.signal);
    call.catch(() => {});
    await eventually(() => expect(sockets()).toBe(1));
    end.abort();
    await expect(call).rejects.toThrow();
    await eventually(() => expect(sockets()).toBe(0));
    expect((await served.call('explain', { text: consoleLine })).isError).toBe(false);
  });

  it.each<[how: string, end: (child: ChildProcess) => void]>([
    ['standard input ends', (child) => child.stdin?.end()],
    [
      'nobody reads its output, and it has something to say',
      (child) => {
        child.stdout?.destroy();
        child.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', id: 3, method: 'ping' })}\n`);
      },
    ],
    ['it is told to end', (child) => void child.kill('SIGTERM')],
    ['Ctrl+C', (child) => void child.kill('SIGINT')],
  ])('is all that runs, once %s: it ends by itself, with 0', async (_how, end) => {
    const { url, sockets } = await waiting();
    const child = spawn(process.execPath, [program, 'mcp'], { cwd: work, stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.stdin.on('error', () => {});
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve([code, signal])));
    const clientInfo = { name: 'test', version: '1' };
    const initialize = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo };
    for (const message of [
      { id: 1, method: 'initialize', params: initialize },
      { method: 'notifications/initialized' },
      { id: 2, method: 'tools/call', params: { name: 'check', arguments: checkOf(url) } },
    ]) {
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    }
    await eventually(() => expect(sockets()).toBe(1));
    end(child);
    expect([await ended, err]).toEqual([[0, null], '']);
    await eventually(() => expect(sockets()).toBe(0));
  });

  it('what was asked before standard input ended is still told', async () => {
    const params = { name: 'explain', arguments: { text: consoleLine } };
    const stdin = `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params })}\nno JSON\n`;
    const { code, out, err } = await runCli(['mcp'], { stdin });
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ id: 1, result: { isError: false } });
  });

  it('a message that is too long ends it', async () => {
    const { code, out } = await runCli(['mcp'], { stdin: 'x'.repeat(11 * 1024 * 1024) });
    expect([code, out]).toEqual([0, '']);
  });
});

describe('documents', () => {
  it('what docs/agents/SKILL.md teaches are commands that there are', async () => {
    const skill = readFileSync(new URL('../../../docs/agents/SKILL.md', import.meta.url), 'utf8');
    const commands = [...skill.matchAll(/^cors-lens (.*)$/gm)].map(([, line = '']) => line);
    expect(commands.length).toBeGreaterThan(5);
    for (const line of commands) {
      const argv = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      expect(await parseArguments(argv), line).toMatchObject({ kind: argv[0] });
    }
    expect(skill).toMatch(/^---\nname: cors-lens\ndescription: .{50,1000}\n---\n/);
  });

  it('the configuration of docs/agents.md starts it', async () => {
    const page = readFileSync(new URL('../../../docs/agents.md', import.meta.url), 'utf8');
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const { mcpServers } = JSON.parse(json);
    const { command, args } = mcpServers['cors-lens'];
    expect([command, ...args.slice(0, 2)]).toEqual(['npx', '--yes', 'cors-lens']);
    const started = await serveBuilt([program, ...args.slice(2)], work);
    expect(started.client.getServerVersion()?.name).toBe('cors-lens');
    await started.client.close();
  });
});
