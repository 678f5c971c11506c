import { expect, it } from 'vitest';
import { fragmentOf } from '../../src/export/link/fragment.ts';
import { packed } from '../../src/export/link/pack.ts';
import { explainHar as explainByLibrary } from '../../src/library/library.ts';
import { chromiumHar } from './har.ts';
import { runCli } from './run-cli.ts';

const session = chromiumHar('get-ok', 'custom-header-not-allowed');
const stdin = JSON.stringify(session);
const viewer = ['--viewer', 'https://viewer.example/'];

it('a link is printed, and says what the file said', async () => {
  const { code, out, err } = await runCli(['export', '-', '--link', ...viewer], { stdin });
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^https:\/\/viewer\.example\/#cors-lens=1\.[\w-]{200,8000}\n$/);
  const explained = await runCli(['explain', '-'], { stdin: out });
  expect(explained.code).toBe(1);
  expect(explained.out).toContain('HeaderDisallowedByPreflightResponse');
  const { exchanges } = await explainByLibrary(out);
  expect(exchanges.map(({ reason }) => reason)).toEqual(['header-not-allowed']);
});

it('without a viewer it says what can be done with it', async () => {
  const { code, out, err } = await runCli(['export', '-', '--link'], { stdin });
  expect(code).toBe(0);
  expect(out).toMatch(/^#cors-lens=1\.[\w-]+\n$/);
  expect(err).toContain('--viewer');
});

it.each<[more: readonly string[], message: string]>([
  [['--viewer', 'https://viewer.example/'], '--viewer goes with --link'],
  [
    ['--link', '--viewer', 'viewer.example'],
    '--viewer must be an http or https address, not "viewer.example"',
  ],
  [['--link', '--keep-secrets'], '--keep-secrets cannot be used with --link'],
  [['--link', '--format', 'curl'], '--format cannot be used with --link'],
  [['--link', '--bodies'], '--bodies cannot be used with --link'],
  [['--link', '--out', 'x'], '--out cannot be used with --link'],
])('refuses %j', async (more, message) => {
  const { code, err, out } = await runCli(['export', '-', ...more], { stdin });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

it('too many requests for a link are said', async () => {
  const { log } = chromiumHar('get-ok') as unknown as {
    log: { entries: readonly { request: { url: string } }[] };
  };
  const entries = Array.from({ length: 200 }, (_, i) =>
    log.entries.map((entry) => ({
      ...entry,
      request: {
        ...entry.request,
        url: `${entry.request.url}/${Math.imul(i, 2_654_435_761).toString(36)}${i ** 5}`,
      },
    })),
  ).flat();
  const { code, err } = await runCli(['export', '-', '--link', '--url', '/'], {
    stdin: JSON.stringify({ log: { ...log, entries } }),
  });
  expect(code).toBe(2);
  expect(err).toMatch(/link of \d+ characters, and 8192 are the most/);
});

it.each<[name: string, text: () => Promise<string>, message: RegExp]>([
  ['is cut off', async () => fragmentOf((await packed(stdin)).slice(0, 700)), /damaged or cut off/],
  ['is of a newer version', async () => '#cors-lens=7.abc', /newer version/],
  ['has no JSON in it', async () => fragmentOf(await packed('hello')), /not JSON/],
  ['has another link in it', async () => fragmentOf(await packed('#cors-lens=7.abc')), /not JSON/],
  ['has JSON that is no HAR', async () => fragmentOf(await packed('[1]')), /HAR/],
])('a link that %s is said', async (_name, text, message) => {
  const { code, err } = await runCli(['explain', '-'], { stdin: await text() });
  expect(code).toBe(2);
  expect(err).toMatch(message);
});
