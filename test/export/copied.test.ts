import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Copied, copiedRequest } from '../../src/export/copied.ts';
import { analyzed, hop, request } from '../panel/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'cors-lens-copied-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Parts {
  readonly url?: string;
  readonly method?: string;
  readonly headers?: readonly (readonly [string, string])[];
}

function item({ url = 'https://api.test/users?page=1', method = 'GET', headers = [] }: Parts) {
  return analyzed({ exchange: { hops: [hop({ url, request: request({ method, headers }) })] } });
}

function text(copied: Copied): string {
  if ('cannot' in copied) throw new Error(JSON.stringify(copied.cannot));
  return copied.text;
}

/** The words that a shell gives to curl, which is a function here. */
function words(command: string): readonly string[] {
  const script = `cd '${folder}'; curl() { printf '%s\\0' "$@"; }; ${command}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\0').slice(0, -1);
}

interface Called {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers?: readonly string[][]; readonly body?: string };
}

/** What an expression asks for, in a world that has nothing but `fetch` and `prompt`. */
function called(expression: string): Called {
  const calls: Called[] = [];
  const ask = (name: string) => `<${name}>`;
  new Function('fetch', 'prompt', expression)(
    (url: string, init: Called['init']) => calls.push({ url, init }),
    ask,
  );
  expect(calls).toHaveLength(1);
  return calls[0] as Called;
}

const hostile = [
  `'; touch owned; '`,
  '$(touch owned)',
  '`touch owned`',
  '"; touch owned; "',
  '\\',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: of a shell.
  '${HOME}',
  '!!',
  '</script>',
];

describe('copied as cURL', () => {
  it('has method, headers, body and URL, each one word', () => {
    const one = item({ method: 'PUT', headers: [['X-Kind', 'a b']] });
    const made = words(text(copiedRequest(one, 'curl', '{"a":1}')));
    expect(made).toEqual(expect.arrayContaining(['PUT', 'X-Kind: a b', '{"a":1}']));
    expect(made.at(-1)).toBe('https://api.test/users?page=1');
  });

  it.each(hostile)('runs nothing of what was captured: %s', (value) => {
    const url = `https://api.test/?q=${value}`;
    const one = item({ url, method: 'POST', headers: [['X-Note', value]] });
    const made = words(text(copiedRequest(one, 'curl', value)));
    expect(made).toContain(`X-Note: ${value}`);
    expect(made).toContain(value);
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });

  it('asks the environment for a secret', () => {
    const one = item({ headers: [['Authorization', 'Bearer sk_live_51H8abcdefghijklmnop']] });
    const made = text(copiedRequest(one, 'curl', null));
    expect(made).not.toContain('sk_live');
    expect(made).toMatch(/"\$\{CORS_\w+:\?\}"/);
  });
});

describe('copied as fetch', () => {
  it.each(hostile)('is one call whatever was captured: %s', (value) => {
    const one = item({ method: 'POST', headers: [['X-Note', value]] });
    const { url, init } = called(text(copiedRequest(one, 'fetch', value)));
    expect(url).toBe('https://api.test/users?page=1');
    expect(init).toMatchObject({ method: 'POST', body: value });
    expect(init.headers).toContainEqual(['X-Note', value]);
  });

  it('asks the person for a secret', () => {
    const one = item({ headers: [['Authorization', 'Bearer sk_live_51H8abcdefghijklmnop']] });
    const { init } = called(text(copiedRequest(one, 'fetch', null)));
    expect(init.headers?.flat().join()).toMatch(/^Authorization,.*<CORS_\w+>$/i);
  });
});
