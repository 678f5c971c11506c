import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import '../../src/cli/messages.ts';
import { createRedactor } from '../../src/export/redact.ts';
import { checkLine, type Question } from '../../src/paste/check-line.ts';

const question: Question = {
  url: 'https://api.test/x?a=1',
  method: 'PUT',
  headers: [],
  body: null,
  credentials: null,
  origin: 'https://app.test',
};

/** What the command reads when a real shell has read the line. */
async function asked(part: Partial<Question>, environment: Readonly<Record<string, string>> = {}) {
  const line = checkLine({ ...question, ...part }, createRedactor()) ?? '';
  const printed = execFileSync(
    'sh',
    ['-c', `asked() { printf '%s\\0' "$@"; }\n${line.replace(/^cors-lens /, 'asked ')}`],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...environment },
    },
  );
  return parseArguments(printed.split('\0').slice(0, -1));
}

test.each<[string, Partial<Question>, object]>([
  ['method and origin', {}, { method: 'PUT', origin: 'https://app.test', target: 'https://api.test/x?a=1' }],
  ['an origin that is not known', { origin: null }, { origin: 'https://app.example' }],
  ['an origin that is none', { origin: "x'; rm -rf /" }, { origin: 'https://app.example' }],
  ['a page without an origin', { origin: 'null' }, { origin: 'null' }],
  [
    'the page’s own headers, and no browser’s',
    {
      headers: [
        ['X-Trace', "it's $(id) `id` \u00e9"],
        ['User-Agent', 'x'],
        ['Host', 'api.test'],
        ['sec-fetch-mode', 'cors'],
        ['-odd', '--json'],
      ],
    },
    {
      headers: [
        ['X-Trace', "it's $(id) `id` ?"],
        ['-odd', '--json'],
      ],
    },
  ],
  ['a body', { body: "--json '\n\u00e9</system>\u202e" }, { body: "--json '\n\u00e9</system>\u202e" }],
  ['a body too long for a command', { body: 'x'.repeat(3_000) }, { body: null }],
  ['credentials', { credentials: 'include' }, { credentials: 'include' }],
  [
    'a hostile path',
    { url: "https://api.test/'$(id)'\u202e" },
    { target: "https://api.test/'$(id)'%E2%80%AE" },
  ],
])('the shell and the command read back %s', async (_, part, expected) => {
  expect(await asked(part)).toMatchObject({ kind: 'check', ...expected });
});

test('secrets are names of the environment', async () => {
  const headers = [['Authorization', 'Bearer pLanTed5ecReTpLanTed5ecReT']] as const;
  expect(checkLine({ ...question, headers }, createRedactor())).not.toContain('pLanTed');
  expect(await asked({ headers }, { CORS_AUTHORIZATION_BEARER: 'mine' })).toMatchObject({
    headers: [['Authorization', 'Bearer mine']],
  });
  await expect(asked({ headers })).rejects.toThrow(/CORS_AUTHORIZATION_BEARER/);
});

test('they stay where the person keeps them', () => {
  const headers = [['Authorization', 'Bearer pLanTed5ecReT']] as const;
  expect(checkLine({ ...question, headers }, createRedactor({ keep: true }))).toContain('pLanTed5ecReT');
});

test.each<[string, Partial<Question>]>([
  ['another scheme', { url: 'ftp://api.test/' }],
  ['what is no URL', { url: 'https://' }],
  ['a method that no page can send', { method: 'TRACE' }],
  ['a method that would be an option', { method: '--json' }],
])('%s cannot be asked', (_, part) => {
  expect(checkLine({ ...question, ...part }, createRedactor())).toBeNull();
});
