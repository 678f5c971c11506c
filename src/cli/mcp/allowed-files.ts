import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, parse, relative, resolve, sep } from 'node:path';
import { say } from '../../words/say.ts';
import { readError } from '../read-input.ts';
import type { Unusable } from './tool.ts';
import './messages.ts';

/** A folder as it was named, and as it is without links. */
interface Folder {
  readonly named: string;
  readonly real: string;
}

/**
 * The files that an agent may have read: an agent may be talked into asking for any, and a result shows something of what
 * was read. Those in the folder that the server was started in, in those that the person named, and in those that the
 * client says are being worked in; links lead out of none.
 */
export class AllowedFiles {
  readonly #folders: readonly Folder[];
  readonly #cwd: string;

  private constructor(cwd: string, folders: readonly Folder[]) {
    this.#cwd = cwd;
    this.#folders = folders;
  }

  /** @param named by the person */
  static async of(cwd: string, named: readonly string[]): Promise<AllowedFiles | Unusable> {
    const folders: Folder[] = [];
    for (const folder of named) {
      const found = await folderOf(resolve(cwd, folder));
      if (found === null) return { unusable: say('cli.mcp.no-folder', { folder }) };
      folders.push(found);
    }
    // Programs without a folder of their own are started in the root: nobody chose that.
    const own = cwd === parse(cwd).root ? null : await folderOf(cwd);
    return new AllowedFiles(cwd, own === null ? folders : [own, ...folders]);
  }

  /**
   * The real path of a file that may be read. Says nothing of files elsewhere, not even whether they are there.
   *
   * @param more folders that the client names
   */
  async find(file: string, more: readonly string[]): Promise<{ readonly path: string } | Unusable> {
    const others = (await Promise.all(more.map(folderOf))).filter((each) => each !== null);
    const folders = [...this.#folders, ...others];
    const asked = resolve(this.#cwd, file);
    try {
      const path = await realpath(asked);
      if (!folders.some(({ real }) => isIn(path, real))) return outside(folders);
      return (await stat(path)).isFile() ? { path } : { unusable: say('cli.mcp.no-file') };
    } catch (error) {
      const isInside = folders.some(({ named, real }) => isIn(asked, named) || isIn(asked, real));
      return isInside ? { unusable: readError(error) } : outside(folders);
    }
  }
}

async function folderOf(path: string): Promise<Folder | null> {
  try {
    const real = await realpath(path);
    return (await stat(real)).isDirectory() ? { named: path, real } : null;
  } catch {
    return null;
  }
}

function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside(folders: readonly Folder[]): Unusable {
  if (folders.length === 0) return { unusable: say('cli.mcp.outside-all') };
  const names = folders.map(({ named }) => named).join(', ');
  return { unusable: say('cli.mcp.outside', { folders: names }) };
}
