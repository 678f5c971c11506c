import { constants } from 'node:fs';
import { lstat, mkdir, open, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExportedFile } from '../../export/format.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { saidFile } from '../place.ts';

/**
 * Writes files into a folder, which is made where it is missing. Each is made new, and no link is followed: what a name
 * leads to may be anything. Links among the folders above are the person's own.
 *
 * @param force what is there already is taken away first; a link itself, not what it leads to
 * @returns the paths, or why nothing of them was left. Never rejects.
 */
export async function writeFiles(
  folder: string,
  files: readonly ExportedFile[],
  force: boolean,
): Promise<{ readonly written: readonly string[] } | { readonly unusable: Text }> {
  const written: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    const paths = files.map(({ name }) => join(folder, safe(name)));
    // Before the first is written, so that nothing is half done.
    for (const path of paths) {
      const found = await lstat(path).catch(unlessMissing);
      if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
      if (found !== null && !force) return { unusable: say('cli.export.there', { file: saidFile(path) }) };
    }
    for (const [i, { text }] of files.entries()) {
      const path = paths[i] ?? '';
      if (force) await unlink(path).catch(unlessMissing);
      await writeNew(path, text, () => written.push(path));
    }
    return { written };
  } catch (error) {
    await Promise.all(written.map((path) => unlink(path).catch(() => {})));
    const { code } = error as NodeJS.ErrnoException;
    return { unusable: say('cli.output.failed', { code: code ?? String(error) }) };
  }
}

/** `O_EXCL`: nor does it follow a link that leads nowhere yet. */
const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

async function writeNew(path: string, text: string, onMade: () => void): Promise<void> {
  const file = await open(path, NEW, 0o666);
  onMade();
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

function unlessMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** Formats name their files themselves; one that took a name from a capture would be a mistake of ours. */
function safe(name: string): string {
  if (name !== basename(name) || /[\\\0]/.test(name) || /^\.*$/.test(name))
    throw new Error('not a name of a file');
  return name;
}
