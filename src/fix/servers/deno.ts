import { denoServe } from '../fragments/deno-serve.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const deno: Server = {
  id: 'deno',
  title: 'Deno',
  group: 'javascript',
  docs: 'https://docs.deno.com/api/deno/~/Deno.serve',
  writtenFor: 'Deno 2.9',
  provenOn: 'Deno 2.9',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.uncaught-error', 'fix.trap.one-layer'],
  configure: (policy) => oneSnippet('main.js', 'fix.place.around-handler', 'javascript', denoServe(policy)),
};
