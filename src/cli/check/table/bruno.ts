import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHttpUrl } from '../../../url/origin-of.ts';
import { isMethod, MOST_TARGETS, type Target, type Targets } from './target.ts';

/**
 * The requests of a folder of a Bruno collection, one a file. A request whose address needs a variable is left out.
 *
 * @throws what the file system says of the folder
 * @see https://docs.usebruno.com/bru-lang/overview
 */
export async function brunoTargets(folder: string): Promise<Targets> {
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.bru') && !/(?:^|[\\/])(?:node_modules|environments)[\\/]/.test(name),
  );
  const targets: Target[] = [];
  let leftOut = 0;
  for (const name of names.sort().slice(0, MOST_TARGETS)) {
    const text = await readFile(join(folder, name), 'utf8');
    const [, method = '', body = ''] =
      /^(get|head|post|put|patch|delete|options) \{\r?\n([\s\S]*?)^\}/m.exec(text) ?? [];
    if (!isMethod(method)) continue;
    const url = parseHttpUrl(/^\s*url: *(\S+)\s*$/m.exec(body)?.[1] ?? '');
    if (url === null || /\{\{|%7B%7B/.test(url.href)) leftOut++;
    else targets.push({ method: method.toUpperCase(), url: url.href, headers: headersOf(text, body) });
  }
  return { targets, leftOut };
}

/** Those of its own block, and the type of its body. A line that begins with `~` is switched off. */
function headersOf(text: string, request: string): Target['headers'] {
  const block = /^headers \{\r?\n([\s\S]*?)^\}/m.exec(text)?.[1] ?? '';
  const own = [...block.matchAll(/^ *([\w-]+): *([\t\x20-\x7e]*?) *\r?$/gm)]
    .map(([, name = '', value = '']) => [name, value] as const)
    .filter(([, value]) => !value.includes('{{'));
  const isJson = /^\s*body: *json\s*$/m.test(request) && !own.some(([name]) => /^content-type$/i.test(name));
  return isJson ? [...own, ['Content-Type', 'application/json']] : own;
}
