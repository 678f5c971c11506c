import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { runToEnd } from '../run/run-to-end.ts';
import { addresses, missingAddresses } from './addresses.ts';
import { npmTarball } from './npm-tarball.ts';
import { sourceFiles } from './source-files.ts';
import { filesOf, zip } from './zip.ts';

/**
 * `npm run package`: builds all that is published and packs it into `artifacts`. The same sources give the same bytes, in
 * whatever folder and on whatever machine.
 *
 * `--only chromium,firefox` packs just those; `--out folder` puts them there.
 */
const kinds = {
  chromium: { end: '-chromium.zip', pack: () => built('chromium') },
  firefox: { end: '-firefox.xpi', pack: () => built('firefox') },
  web: { end: '-web.zip', pack: () => built('web') },
  source: { end: '-source.zip', pack: async () => zip(root, sourceFiles(root)) },
  npm: { end: '.tgz', pack: publishedByNpm },
} as const;
type Kind = keyof typeof kinds;

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(kinds).join() },
    out: { type: 'string', default: join(root, 'artifacts') },
  },
});
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
const out = resolve(values.out);
const temporary = mkdtempSync(join(tmpdir(), 'cors-lens-package-'));

process.chdir(root);
mkdirSync(out, { recursive: true });
try {
  for (const name of values.only.split(',')) {
    if (!(name in kinds))
      throw new Error(`there is no ${name} to pack, but ${Object.keys(kinds).join(', ')}`);
    const { end, pack } = kinds[name as Kind];
    const packed = await pack();
    const file = `${packageJson.name}-${packageJson.version}${end}`;
    writeFileSync(join(out, file), packed);
    const hash = createHash('sha256').update(packed).digest('hex');
    console.log(`${hash}  ${file}  ${Math.ceil(packed.length / 1000)} kB`);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
for (const name of missingAddresses(packageJson)) {
  console.log(`Left out, since package.json has no "${name}" yet: ${addresses[name]}.`);
}

async function built(mode: 'chromium' | 'firefox' | 'web'): Promise<Uint8Array> {
  const folder = join(temporary, mode);
  await build({ mode, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  return zip(folder, filesOf(folder));
}

/** Builds it as npm would before it publishes. */
async function publishedByNpm(): Promise<Uint8Array> {
  const { code, said } = await runToEnd(['npm', 'run', 'prepack'], root);
  if (code !== 0) throw new Error(`npm run prepack:\n${said.slice(-2000)}`);
  return npmTarball(root);
}
