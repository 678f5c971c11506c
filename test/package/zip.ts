import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Zip has local times: these are the same in every zone, and no clock was ever changed at noon. */
const mtime = new Date(1980, 0, 1, 12);
const unix = 3;
const regularFile = 0o100000;

/** Of a packed file, by what it is: a machine gives new files modes of its own, or none. */
export const modeOf = (content: Uint8Array): number =>
  strFromU8(content.subarray(0, 2)) === '#!' ? 0o755 : 0o644;

/**
 * A zip whose bytes depend on nothing but the files: neither on the order, times and modes that the folder has them in, nor
 * on the machine.
 *
 * @param paths of the files in it, with `/`
 */
export function zip(folder: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of [...paths].sort()) {
    const content = readFileSync(join(folder, path));
    files[path] = [content, { mtime, os: unix, attrs: (regularFile | modeOf(content)) << 16, level: 9 }];
  }
  return zipSync(files);
}

/** All files of a folder, with `/`. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );

/** Writes what a zip has into a folder. */
export function unzip(packed: Uint8Array, folder: string): void {
  for (const [path, content] of Object.entries(unzipSync(packed))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
