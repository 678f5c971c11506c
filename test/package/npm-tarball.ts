import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'fflate';
import { runToEnd } from '../run/run-to-end.ts';
import { missingAddresses, repositoryPage } from './addresses.ts';
import { npmReadme } from './npm-readme.ts';
import { filesOf, modeOf } from './zip.ts';

/** Serves work in the repository, and nobody who installs the package. */
const ofRepository = ['scripts', 'devDependencies', 'overrides', 'allowScripts', 'puppeteer'];

/**
 * What npm gets, by npm's own `pack`. From a folder of its own: what package.json leaves empty is not in it, its modes are
 * not those that this machine gives new files, and README.md is as npm shows it.
 *
 * @param root with what is published built already
 */
export async function npmTarball(root: string): Promise<Uint8Array> {
  const temporary = mkdtempSync(join(tmpdir(), 'cors-lens-npm-'));
  const folder = join(temporary, 'package');
  try {
    const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
    const left = new Set<string>([...ofRepository, ...missingAddresses(about)]);
    const published = Object.fromEntries(Object.entries(about).filter(([key]) => !left.has(key)));
    const write = (path: string, content: string | Uint8Array) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    };
    for (const path of about.files as readonly string[]) {
      cpSync(join(root, path), join(folder, path), { recursive: true });
    }
    write('LICENSE', readFileSync(join(root, 'LICENSE')));
    write('package.json', `${JSON.stringify(published, null, 2)}\n`);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    write('README.md', npmReadme(readme, repositoryPage(about), `v${about.version}`));
    for (const path of filesOf(folder).map((path) => join(folder, path))) {
      chmodSync(path, modeOf(readFileSync(path)));
    }

    const pack = ['npm', 'pack', folder, '--pack-destination', temporary, '--ignore-scripts'] as const;
    const { code, said } = await runToEnd(pack, temporary, { npm_config_cache: join(temporary, 'cache') });
    if (code !== 0) throw new Error(`npm pack:\n${said.slice(-2000)}`);
    const packed = readFileSync(join(temporary, `${about.name}-${about.version}.tgz`));
    // Node's own zlib writes its system's name into it.
    return gzipSync(gunzipSync(packed), { level: 9, mtime: 0 });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
