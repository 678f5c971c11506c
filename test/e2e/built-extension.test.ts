import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { german } from '../../src/words/de/catalogue.ts';
import { locales } from '../../src/words/locales.ts';
import { builtExtension } from '../browser/lab-run.ts';

const manifest = JSON.parse(readFileSync(join(builtExtension, 'manifest.json'), 'utf8'));

describe('the built extension', () => {
  it('asks for nothing and runs nowhere but in DevTools', () => {
    const allowed = [
      ...['manifest_version', 'name', 'version', 'description', 'devtools_page', 'minimum_chrome_version'],
      ...['content_security_policy', 'icons', 'default_locale', 'options_ui', 'homepage_url'],
      ...['permissions', 'optional_host_permissions'],
      // Ends what was tried when DevTools close.
      'background',
    ];
    expect(Object.keys(manifest).filter((key) => !allowed.includes(key))).toEqual([]);
    expect(manifest.manifest_version).toBe(3);
  });

  it('says its name and what it does in every language', () => {
    for (const [language, messages] of Object.entries(locales)) {
      const path = join(builtExtension, '_locales', language, 'messages.json');
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(messages);
    }
    expect([manifest.name, manifest.default_locale]).toEqual(['__MSG_name__', 'en']);
  });

  it('may change nothing until a person gives it a host', () => {
    // Does nothing without a host. Optional, it can be granted and never works: Chromium 156 settles no rule then.
    expect(manifest.permissions).toEqual(['declarativeNetRequestWithHostAccess']);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('may not load or send anything over the network', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  it.each(['panel/panel.html', 'panel/reasons.html', 'src/devtools/devtools.html'])(
    '%s is there, with its scripts and styles',
    (page) => {
      const html = readFileSync(join(builtExtension, page), 'utf8');
      const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
      expect(files).not.toEqual([]);
      for (const file of files) expect(existsSync(join(builtExtension, file)), file).toBe(true);
    },
  );

  it('has the icons it names', () => {
    const icons = Object.entries<string>(manifest.icons);
    expect(icons.map(([size]) => size)).toEqual(['16', '32', '48', '128']);
    expect(icons.filter(([, path]) => !existsSync(join(builtExtension, path)))).toEqual([]);
  });

  it('has German in a file of its own, which is loaded only where it is spoken', () => {
    const assets = join(builtExtension, 'assets');
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    const textOf = (name: string) => readFileSync(join(assets, name), 'utf8');
    const holders = scripts.filter((name) => textOf(name).includes(german['verdict.allowed.label']));
    expect(holders).toHaveLength(1);
    const imported = scripts.filter((name) => textOf(name).includes(`from"./${holders[0]}"`));
    expect(imported).toEqual([]);
  });
});
