import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProofServer, type Said, startServer } from '../export/proof/server.ts';
import { har } from './har.ts';
import { runCli } from './run-cli.ts';

/** Pages that no web server served: what explain, fix, export and check say of each has to be one. */
interface Row {
  readonly origin: string;
  /** Ids of the remedies, the first first. */
  readonly remedies: readonly string[];
  /** Whether a server can list it. */
  readonly listed: boolean;
  /** Of the policy, beside the credentials mode, which no HAR tells. */
  readonly doubts?: readonly string[];
}

const list = ['allow-by-cors'];
const rows: readonly Row[] = [
  { origin: 'capacitor://localhost', remedies: list, listed: true },
  { origin: 'capacitor://com.notes.example', remedies: list, listed: true },
  { origin: 'ionic://localhost', remedies: list, listed: true },
  { origin: 'tauri://localhost', remedies: list, listed: true },
  { origin: 'http://tauri.localhost', remedies: list, listed: true },
  { origin: 'app://obsidian.md', remedies: list, listed: true },
  { origin: 'wails://wails', remedies: list, listed: true },
  {
    origin: 'vscode-webview://1a2b3c',
    remedies: list,
    listed: true,
    doubts: ['one-installation'],
  },
  {
    origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
    remedies: ['allow-by-cors', 'get-host-permission'],
    listed: true,
  },
  {
    origin: 'moz-extension://3e4c1d2a-0b1c-4d5e-8f90-123456789abc',
    remedies: ['get-host-permission', 'allow-by-cors'],
    listed: true,
    doubts: ['one-installation'],
  },
  {
    origin: 'safari-web-extension://4C66D236-6D0C-4B1E-9F5C-0123456789AB',
    remedies: ['get-host-permission', 'allow-by-cors'],
    listed: true,
    doubts: ['one-installation'],
  },
  { origin: 'file://', remedies: ['serve-file-over-http'], listed: false },
  { origin: 'null', remedies: ['give-page-an-origin'], listed: false },
];

const folder = mkdtempSync(join(tmpdir(), 'cors-lens-apps-'));
let server: ProofServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const silent = (): Said => ({});
const allowing =
  (origin: string) =>
  (asked: { header(name: string): string | undefined }): Said =>
    asked.header('origin') === origin
      ? {
          headers: [
            ['Access-Control-Allow-Origin', origin],
            ['Vary', 'Origin'],
          ],
        }
      : {};

/** As Chromium's Network panel would save it. */
const capture = (origin: string): string =>
  JSON.stringify(
    har(
      [
        {
          startedDateTime: '2026-01-01T00:00:00.000Z',
          time: 5,
          _resourceType: 'fetch',
          request: {
            method: 'GET',
            url: `${server.origin}/items`,
            httpVersion: 'HTTP/1.1',
            headers: [{ name: 'Origin', value: origin }],
          },
          response: {
            status: 200,
            httpVersion: 'HTTP/1.1',
            headers: [{ name: 'Content-Type', value: 'application/json' }],
            content: { size: 0, mimeType: 'application/json' },
            _error: 'net::ERR_FAILED',
          },
        },
      ],
      { creator: { name: 'WebInspector', version: '537.36' } },
    ),
  );

interface Told {
  readonly exchanges: readonly {
    readonly verdict: string;
    readonly remedies: readonly { readonly id: string }[];
  }[];
}

const remediesIn = (json: string) => {
  const [first] = (JSON.parse(json) as Told).exchanges;
  return { verdict: first?.verdict, remedies: first?.remedies.map(({ id }) => id) };
};

describe.each(rows)('$origin', ({ origin, remedies, listed, doubts = [] }) => {
  it('explain and check name the same remedies', async () => {
    server.respond = silent;
    const explained = await runCli(['explain', '--json', '-'], { stdin: capture(origin) });
    const checked = await runCli(['check', `${server.origin}/items`, '--origin', origin, '--json']);
    expect(remediesIn(explained.out)).toEqual({ verdict: 'blocked', remedies });
    expect([checked.code, remediesIn(checked.out)]).toEqual([1, { verdict: 'blocked', remedies }]);
  });

  it(`fix ${listed ? 'lists it in' : 'prints no'} configuration`, async () => {
    const { out, code } = await runCli(['fix', '--json', '--server', 'express', '-'], {
      stdin: capture(origin),
    });
    const { apis } = JSON.parse(out);
    expect([code, apis.length]).toEqual([1, 1]);
    const [api] = apis;
    expect(api.changes.map(({ id }: { id: string }) => id)).toEqual(
      remedies.filter((id) => id !== 'allow-by-cors'),
    );
    expect(api.policy?.origins ?? null).toEqual(listed ? [origin] : null);
    expect(api.doubts).toEqual(listed ? ['credentials-mode', ...doubts] : []);
    const text = (api.server?.snippets ?? []).map((each: { text: string }) => each.text).join('\n');
    if (listed) expect(text).toContain(origin);
    else expect(text).toBe('');
  });

  it(`its exported test ${listed ? 'is red before, and green after' : 'is refused, with what to do instead'}`, async () => {
    const { out, err, code } = await runCli(['export', '-', '--format', 'case'], { stdin: capture(origin) });
    if (!listed) {
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/the fix is elsewhere: (?:Serve the page over http|Give the page an origin)/);
      return;
    }
    const file = join(folder, `case-${rows.findIndex((row) => row.origin === origin)}.json`);
    writeFileSync(file, out);
    expect([code, readFileSync(file, 'utf8').includes(origin)]).toEqual([0, true]);
    server.respond = silent;
    expect((await runCli(['check', file])).code).toBe(1);
    server.respond = allowing(origin);
    const { code: after, out: said } = await runCli(['check', file]);
    expect([after, said]).toEqual([0, expect.any(String)]);
    const asked = await runCli(['check', `${server.origin}/items`, '--origin', origin]);
    expect(asked.code).toBe(0);
  });
});

it('a server is aimed at by http or https alone, whatever origins pages have', async () => {
  const { out } = await runCli(['export', '-', '--format', 'case'], {
    stdin: capture('capacitor://localhost'),
  });
  for (const target of ['file:///', 'capacitor://localhost', 'null']) {
    const { code } = await runCli(['check', '-'], { stdin: out, env: { CORS_TARGET: target } });
    expect([target, code]).toEqual([target, 2]);
  }
});
