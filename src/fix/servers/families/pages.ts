import type { Server } from '../../server.ts';
import { nextjs } from '../nextjs.ts';
import { sveltekit } from '../sveltekit.ts';
import { vite } from '../vite.ts';
import { viteProxy } from '../vite-proxy.ts';
import { webpackDevServer } from '../webpack-dev-server.ts';
import { webpackDevServerProxy } from '../webpack-dev-server-proxy.ts';

/** Servers of pages, and those that a page is developed on. */
export const pagesServers: readonly Server[] = [
  nextjs,
  sveltekit,
  vite,
  viteProxy,
  webpackDevServer,
  webpackDevServerProxy,
];
