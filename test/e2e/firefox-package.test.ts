import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifests } from '../package/manifest.ts';
import { installApart } from '../run/install-apart.ts';
import { runToEnd } from '../run/run-to-end.ts';

const folder = mkdtempSync(join(tmpdir(), 'cors-lens-firefox-package-'));

beforeAll(() => build({ mode: 'firefox', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } }));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the Firefox package', () => {
  const manifest = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('says who it is, and that nothing leaves the browser', () => {
    expect(manifest().browser_specific_settings.gecko).toMatchObject({
      id: expect.stringMatching(/^[^@]+@[^@]+$/),
      strict_min_version: expect.stringMatching(/^\d+\.\d+$/),
      data_collection_permissions: { required: ['none'] },
    });
  });

  it('asks for nothing more than the Chromium package does, and may show frames of its own', () => {
    const { browser_specific_settings, content_security_policy, ...rest } = manifest();
    const {
      content_security_policy: policy,
      minimum_chrome_version,
      permissions,
      optional_host_permissions,
      background,
      ...ours
    } = manifests.chromium;
    expect(browser_specific_settings).toBeDefined();
    for (const chromiums of [minimum_chrome_version, permissions, optional_host_permissions, background]) {
      expect(chromiums).toBeDefined();
    }
    expect(rest).toEqual(ours);
    expect(content_security_policy).toEqual({
      extension_pages: `${policy.extension_pages}; frame-src 'self'`,
    });
  });

  it('passes what Mozilla checks an add-on with', async () => {
    const modules = await installApart(new URL('./firefox-lint/', import.meta.url));
    const command = [
      process.execPath,
      join(modules, 'web-ext/bin/web-ext.js'),
      'lint',
      '-s',
      folder,
    ] as const;
    const { said } = await runToEnd([...command, '--output=json', '--no-config-discovery'], folder);
    const { errors, count } = JSON.parse(said.slice(said.indexOf('{')));
    expect(count).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  }, 300_000);
});
