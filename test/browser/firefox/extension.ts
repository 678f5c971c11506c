import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Marionette } from './marionette.ts';

/**
 * Installs an unpacked extension for as long as the browser lives; resolves to its id. Firefox reads it from a copy in
 * the profile, whose manifest has the id that Firefox asks for and Chromium warns of.
 */
export async function installExtension(
  marionette: Marionette,
  profile: string,
  extension: string,
): Promise<string> {
  const id = `${basename(extension)}@cors-lens.test`;
  const folder = join(profile, id);
  await cp(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(path, JSON.stringify({ ...manifest, browser_specific_settings: { gecko: { id } } }));
  await marionette.send('Addon:Install', { path: folder, temporary: true });
  return id;
}
