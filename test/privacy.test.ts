import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const privacy = read('PRIVACY.md');
const security = read('SECURITY.md');

const sources = ['src', 'panel', 'web'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true })
    .map((name) => join(room, String(name)))
    .filter((name) => /\.tsx?$/.test(name)),
);
const withoutComments = (text: string) => text.replaceAll(/\/\*.*?\*\/|(?<=^|\s)\/\/.*$/gms, '');

describe('PRIVACY.md says what is so', () => {
  test('one file keeps anything in the browser', () => {
    const keeping = /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b|\.storage\b|\bcaches\./;
    expect(sources.filter((file) => keeping.test(withoutComments(read(file))))).toEqual([
      'src/kept/stored-text.ts',
    ]);
  });

  test('every key it keeps something under is named', () => {
    const keys = sources
      .filter((file) => /from '(?:\.\.?\/)+(?:src\/kept\/)?stored-text\.ts'/.test(read(file)))
      .map((file) => [file, /const KEY = '([^']+)'/.exec(read(file))?.[1] ?? 'none found'] as const);
    expect(keys.length).toBeGreaterThan(2);
    for (const [file, key] of keys)
      expect([file, privacy.includes(`\`cors-lens.${key}\``)]).toEqual([file, true]);
  });

  test('no page of the extension, nor the web page, may connect to anything', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(read('web/index.html')).toContain("connect-src 'none'");
  });

  test('every permission of the manifest is named', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
      manifest as unknown as Partial<Record<string, string[]>>;
    const all = [permissions, host_permissions, optional_permissions, optional_host_permissions].flatMap(
      (some) => some ?? [],
    );
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((name) => !privacy.includes(`\`${name}\``))).toEqual([]);
  });

  test('every variable of the environment that the command reads is named', () => {
    const names = sources
      .filter((file) => file.startsWith('src/cli/'))
      .flatMap((file) => [
        ...[
          ...read(file).matchAll(
            /\benv\.([A-Z_]+)|\benv\['([A-Z_0-9()]+)'\]|'((?:CORS_LENS|PUPPETEER)_[A-Z_]+)'|\{[A-Z_ ,]+\}: (?:Io\['env'\]|Readonly<Record<string, string \| undefined>>)/g,
          ),
        ].map(([all, ...named]) => named.find((name) => name !== undefined) ?? all),
      ])
      .flatMap((found) => found.match(/[A-Z_]{4,}(?:\(X86\))?/g) ?? []);
    expect([...new Set(names)].sort()).toEqual([
      ...[
        'CORS_LENS_CHROMIUM',
        'CORS_LENS_FIREFOX',
        'DISPLAY',
        'FORCE_COLOR',
        'LANG',
        'LC_ALL',
        'LC_MESSAGES',
      ],
      ...['LOCALAPPDATA', 'NO_COLOR', 'PATH', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PUPPETEER_CACHE_DIR'],
      ...['PUPPETEER_EXECUTABLE_PATH', 'WAYLAND_DISPLAY'],
    ]);
    expect(names.filter((name) => !privacy.includes(`\`${name}\``))).toEqual([]);
  });
});

test('SECURITY.md and PRIVACY.md invent no address', () => {
  for (const text of [privacy, security]) expect(text).not.toMatch(/[\w.]+@[\w.]+|https?:\/\/(?!\*)/);
});
