import { mkdirSync, writeFileSync } from 'node:fs';
import { runToEnd } from '../run/run-to-end.ts';
import { toolsFolder } from './rigs/fetch-handlers.ts';

const tools = [
  'deno@2',
  'workerd@1',
  'nitropack@2',
  '@sveltejs/kit@2',
  '@sveltejs/adapter-node@5',
  '@sveltejs/vite-plugin-svelte@6',
  'svelte@5',
  'vite@7',
];

/** Installs from npm what is too large for a devDependency. */
export async function installTools(): Promise<void> {
  mkdirSync(toolsFolder, { recursive: true });
  writeFileSync(`${toolsFolder}package.json`, '{ "private": true }');
  const installed = await runToEnd(['npm', 'install', '--no-audit', '--no-fund', ...tools], toolsFolder);
  if (installed.code !== 0) throw new Error(installed.said);
}
