import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedFirefox } from '../browser/packed.ts';
import { manifests } from '../package/manifest.ts';
import { unzip } from '../package/zip.ts';
import { installApart } from '../run/install-apart.ts';
import { runToEnd } from '../run/run-to-end.ts';
import { sourcesOfProject } from '../sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'cors-lens-firefox-package-'));

beforeAll(() => unzip(readFileSync(packedFirefox), folder));

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

  it('asks for just what the Chromium package does, and may show frames of its own', () => {
    const { browser_specific_settings, content_security_policy, background, ...rest } = manifest();
    const {
      content_security_policy: policy,
      minimum_chrome_version,
      background: worker,
      ...ours
    } = manifests.chromium;
    expect(browser_specific_settings).toBeDefined();
    for (const chromiums of [minimum_chrome_version, worker]) expect(chromiums).toBeDefined();
    expect(rest).toEqual(ours);
    // It has no service workers of extensions.
    expect(background).toEqual({ scripts: [expect.stringMatching(/\.js$/)], type: 'module' });
    expect(existsSync(join(folder, background.scripts[0]))).toBe(true);
    expect(content_security_policy).toEqual({
      extension_pages: `${policy.extension_pages}; frame-src 'self'`,
    });
  });

  it('passes what Mozilla checks an add-on with, but for one warning: Preact can set HTML, and nothing asks it to', async () => {
    const modules = await installApart(new URL('./firefox-lint/', import.meta.url));
    const command = [
      process.execPath,
      join(modules, 'web-ext/bin/web-ext.js'),
      'lint',
      '-s',
      folder,
    ] as const;
    const { said } = await runToEnd([...command, '--output=json', '--no-config-discovery'], folder);
    const { errors, warnings, notices } = JSON.parse(said.slice(said.indexOf('{')));
    expect([errors, notices]).toEqual([[], []]);
    const [setsHtml, ...others] = warnings;
    expect(others).toEqual([]);
    expect(setsHtml.code).toBe('UNSAFE_VAR_ASSIGNMENT');
    const line = readFileSync(join(folder, setsHtml.file), 'utf8').split('\n')[setsHtml.line - 1] ?? '';
    expect(line.slice(setsHtml.column).slice(0, 100)).toContain('__html');
    const asking = [...sourcesOfProject()].filter(([, code]) => /\b(?:inner|outer)HTML|InnerHTML/.test(code));
    expect(asking.map(([path]) => path)).toEqual([]);
  }, 300_000);
});
