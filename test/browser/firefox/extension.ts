import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Marionette } from './marionette.ts';

/**
 * Installs an extension for as long as the browser lives; resolves to its id. A packed one is taken as it is. Of a folder
 * Firefox reads a copy in the profile, whose manifest has the id that Firefox asks for and Chromium warns of.
 *
 * @param extension a folder, or a file `*.xpi`
 */
export async function installExtension(
  marionette: Marionette,
  profile: string,
  extension: string,
): Promise<string> {
  if (extension.endsWith('.xpi')) {
    return String(await marionette.send('Addon:Install', { path: extension, temporary: true }));
  }
  const id = `${basename(extension)}@cors-lens.test`;
  const folder = join(profile, id);
  await cp(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(path, JSON.stringify({ ...manifest, browser_specific_settings: { gecko: { id } } }));
  await marionette.send('Addon:Install', { path: folder, temporary: true });
  return id;
}
