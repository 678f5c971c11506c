import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedFirefox, packedFolder, unpackedChromium } from '../browser/packed.ts';
import { unzip } from '../package/zip.ts';
import { runToEnd } from '../run/run-to-end.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));

/**
 * Before all tests in browsers: packs the extensions as they are published, so that what is tested is what is uploaded.
 * `CORS_LENS_PACKAGES` names a folder that has them already.
 */
export default async function pack(): Promise<void> {
  const given = process.env.CORS_LENS_PACKAGES;
  if (given === undefined) {
    rmSync(packedFolder, { recursive: true, force: true });
    const script = [process.execPath, tsx, 'test/package/run.ts'] as const;
    const { code, said } = await runToEnd(
      [...script, '--only', 'chromium,firefox', '--out', packedFolder],
      root,
    );
    if (code !== 0) throw new Error(`the extensions could not be packed:\n${said.slice(-2000)}`);
  }
  const folder = given ?? packedFolder;
  rmSync(unpackedChromium, { recursive: true, force: true });
  mkdirSync(unpackedChromium, { recursive: true });
  unzip(readFileSync(packageIn(folder, '-chromium.zip')), unpackedChromium);
  copyFileSync(packageIn(folder, '-firefox.xpi'), packedFirefox);
}

function packageIn(folder: string, end: string): string {
  const [name, ...others] = readdirSync(folder).filter((name) => name.endsWith(end));
  if (name === undefined || others.length > 0) throw new Error(`${folder} does not have one package *${end}`);
  return join(folder, name);
}
