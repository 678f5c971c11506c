import { stat } from 'node:fs/promises';
import type { Text } from '../../../words/text.ts';
import type { Io } from '../../io.ts';
import { readError, readFileText } from '../../read-input.ts';
import { type CheckCommand, isUrl } from '../arguments.ts';
import { parseCase } from '../case-tasks.ts';
import { brunoTargets } from './bruno.ts';
import { openApiTargets } from './openapi.ts';
import { postmanTargets } from './postman.ts';
import { isObject, type Targets } from './target.ts';
import { urlListTargets } from './url-list.ts';

/**
 * What a command asks for as a table: a URL with several origins, a list of URLs, an OpenAPI document, or a collection.
 *
 * @returns null: it is asked for by itself, or it is none of these, which is said elsewhere. Never rejects.
 */
export async function readTargets(
  command: CheckCommand,
  io: Io,
): Promise<Targets | { readonly unusable: Text } | null> {
  const { target, method, headers, origins } = command;
  if (isUrl(target))
    return origins.length > 1 ? { targets: [{ method, url: target, headers }], leftOut: 0 } : null;
  if (target === '-') return null;
  const found = await stat(target).catch(() => null);
  if (found?.isDirectory()) {
    try {
      return await brunoTargets(target);
    } catch (error) {
      return { unusable: readError(error) };
    }
  }
  // What can be read once, as `<(…)` of a shell is, must be left for who reads it as a case.
  if (!found?.isFile()) return null;
  const read = await readFileText(target, io);
  if ('unusable' in read || parseCase(read.text) !== null) return null;
  const document = await parsed(read.text);
  return openApiTargets(document) ?? postmanTargets(document) ?? urlListTargets(read.text);
}

/** JSON, or YAML with as many aliases as a document of people has; null: neither. */
async function parsed(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    if (!/^\s*["']?(?:openapi|swagger)["']?\s*:/m.test(text)) return null;
    try {
      const { parse } = await import('yaml');
      const value: unknown = parse(text, { maxAliasCount: 100, logLevel: 'silent' });
      return isObject(value) ? value : null;
    } catch {
      return null;
    }
  }
}
