import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };

/** What every artefact says of what it is made of: `build.license`. */
export const licences = { fileName: 'LICENSES.md' };

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').trim();

/** Completes what Vite writes: our own licence comes first, and what the bundler itself adds is named too. */
export const completeLicences: Plugin = {
  name: 'complete-licences',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const file = bundle[licences.fileName];
      if (file?.type !== 'asset') return this.error('Vite wrote no licences.');
      const modules = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
      const codeOf = (id: string) => this.getModuleInfo(id)?.code ?? '';
      file.source = [
        section(packageJson.name, packageJson, read('LICENSE')),
        withNotices(
          withSources(
            String(file.source)
              .replace(/^# Licenses\n\n.*\n/, packagesFollow)
              .trim(),
          ),
        ),
        ...(modules.includes('\0rolldown/runtime.js') ? [ofPackage('rolldown', 'LICENSE')] : []),
        // The extension has a helper of its own there: `stylesFirst`.
        ...(modules.some((id) => codeOf(id).includes('vite:preloadError'))
          ? [ofPackage('vite', 'LICENSE.md')]
          : []),
      ].join('\n\n');
      file.source = `# Licences\n\n${file.source}\n`;
    },
  },
};

const packagesFollow = 'It is bundled with these packages, and with the helpers of its bundler:\n';

interface Named {
  readonly version: string;
  readonly license: string;
}

const section = (name: string, { version, license }: Named, text: string) =>
  `## ${name} - ${version} (${license})\n\n${text}`;

function ofPackage(name: string, file: string): string {
  const about = JSON.parse(read(`node_modules/${name}/package.json`)) as Named;
  // Vite's own is followed by those of what Vite itself bundles, none of which comes with its helper.
  const [own = ''] = read(`node_modules/${name}/${file}`).split('\n# Licenses of bundled dependencies');
  return section(name, about, own.replace(/^#.*\n/, '').trim());
}

/** The Mozilla Public License asks for the place of the source. A published package holds its own. */
const withSources = (text: string) =>
  text.replaceAll(
    /^## (\S+) - (\S+) \(MPL-2\.0\)$/gm,
    '$&\n\nIts source: https://www.npmjs.com/package/$1/v/$2',
  );

/** Puppeteer's packages come without the text of their licence; this one of the same owner has it. */
export const puppeteerLicence = 'node_modules/chromium-bidi/LICENSE';

const withNotices = (text: string) =>
  text.replaceAll(
    /^## @?puppeteer\S* - \S+ \(Apache-2\.0\)$(?!\n+[^#\n])/gm,
    (heading) => `${heading}\n\nCopyright Google Inc.\n\n${read(puppeteerLicence)}`,
  );
