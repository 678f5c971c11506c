import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of the project, with `/`: all that .gitignore does not name. Without git, so that they are the same where its
 * packed source was unpacked.
 */
export function sourceFiles(root: string): readonly string[] {
  const isIgnored = ignored(readFileSync(join(root, '.gitignore'), 'utf8'));
  const inside = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      if (entry.name === '.git' || isIgnored(entry.name)) return [];
      if (entry.isDirectory()) return inside(`${path}/`);
      return entry.isFile() ? [path] : [];
    });
  return inside('');
}

/** By a name alone, of a folder or a file: more than `name/` and `*.end` it has to be taught. */
function ignored(rules: string): (name: string) => boolean {
  const patterns = rules.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const names = new Set<string>();
  const ends: string[] = [];
  for (const pattern of patterns) {
    const [, name, end] = /^(?:([\w.-]+)\/?|\*(\.[\w.]+))$/.exec(pattern) ?? [];
    if (name !== undefined) names.add(name);
    else if (end !== undefined) ends.push(end);
    else throw new Error(`.gitignore: what does ${pattern} leave out of the packed source?`);
  }
  return (name) => names.has(name) || ends.some((end) => name.endsWith(end));
}
