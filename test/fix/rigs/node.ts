import { lines } from '../../../src/fix/fragments/lines.ts';
import { type Place, type Program, type Rig, snippet } from '../proof/rig.ts';

function nodeProgram(...text: readonly string[]): Program {
  return {
    files: { 'package.json': '{ "type": "module" }', 'app.js': lines(...text) },
    command: [process.execPath, 'app.js'],
  };
}

function nodeRig(server: string, program: Rig['program'], kind: Rig['kind'] = 'app'): Rig {
  return { server, kind, packages: [], program };
}

const nodeHttp = nodeRig('node-http', (configuration, { port }) =>
  nodeProgram(
    "import { createServer } from 'node:http';",
    snippet(configuration),
    'createServer((request, response) => {',
    snippet(configuration, 1),
    "  const { pathname } = new URL(request.url, 'http://127.0.0.1');",
    '  request.resume();',
    "  if (pathname === '/private' && !request.headers.authorization) return response.writeHead(401).end();",
    "  if (request.method === 'OPTIONS') return response.writeHead(405).end();",
    "  if (pathname === '/missing') return response.writeHead(404).end();",
    "  if (pathname === '/boom') return response.writeHead(500).end();",
    "  response.writeHead(200, { 'X-Total-Count': '3' }).end('{}');",
    `}).listen(${port}, '127.0.0.1');`,
  ),
);

const express = nodeRig('express', (configuration, { port }) =>
  nodeProgram(
    "import express from 'express';",
    'const app = express();',
    snippet(configuration),
    "app.use('/private', (request, response, next) => (request.headers.authorization ? next() : response.sendStatus(401)));",
    "app.get('/boom', () => { throw new Error('boom'); });",
    "const handle = (_request, response) => response.set('X-Total-Count', '3').json({});",
    "for (const path of ['/data', '/private']) app.get(path, handle).put(path, handle).patch(path, handle).delete(path, handle);",
    `app.listen(${port}, '127.0.0.1');`,
  ),
);

const fastify = nodeRig('fastify', (configuration, { port }) =>
  nodeProgram(
    "import Fastify from 'fastify';",
    'const app = Fastify();',
    snippet(configuration),
    "app.addHook('onRequest', async (request, reply) => {",
    "  if (request.url.startsWith('/private') && !request.headers.authorization) return reply.code(401).send();",
    '});',
    "app.get('/boom', async () => { throw new Error('boom'); });",
    "for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'])",
    "  for (const url of ['/data', '/private'])",
    "    app.route({ method, url, handler: async (_request, reply) => reply.header('X-Total-Count', '3').send({}) });",
    `await app.listen({ port: ${port}, host: '127.0.0.1' });`,
  ),
);

const koa = nodeRig('koa', (configuration, { port }) =>
  nodeProgram(
    "import Koa from 'koa';",
    'const app = new Koa();',
    snippet(configuration),
    'app.use(async (ctx, next) => {',
    "  if (ctx.path === '/private' && !ctx.get('Authorization')) ctx.throw(401);",
    '  await next();',
    '});',
    'app.use((ctx) => {',
    "  if (ctx.path === '/boom') throw new Error('boom');",
    "  if (ctx.method === 'OPTIONS' || (ctx.path !== '/data' && ctx.path !== '/private')) return;",
    "  ctx.set('X-Total-Count', '3');",
    '  ctx.body = {};',
    '});',
    `app.listen(${port}, '127.0.0.1');`,
  ),
);

const hono = nodeRig('hono', (configuration, { port }) =>
  nodeProgram(
    "import { serve } from '@hono/node-server';",
    "import { Hono } from 'hono';",
    'const app = new Hono();',
    snippet(configuration),
    "app.use('/private', async (c, next) => (c.req.header('Authorization') ? next() : c.text('', 401)));",
    "app.get('/boom', () => { throw new Error('boom'); });",
    "app.on(['GET', 'PUT', 'PATCH', 'DELETE'], ['/data', '/private'], (c) => c.json({}, 200, { 'X-Total-Count': '3' }));",
    `serve({ fetch: app.fetch, port: ${port}, hostname: '127.0.0.1' });`,
  ),
);

const nestjs = nodeRig('nestjs', (configuration, { port }) =>
  nodeProgram(
    "import 'reflect-metadata';",
    "import { All, Controller, Get, Header, HttpCode, Module } from '@nestjs/common';",
    "import { NestFactory } from '@nestjs/core';",
    'class Api {',
    '  data() { return {}; }',
    "  boom() { throw new Error('boom'); }",
    '}',
    '// What a compiler makes of decorators.',
    'const decorate = (name, ...decorators) => {',
    '  for (const each of decorators)',
    '    each(Api.prototype, name, Object.getOwnPropertyDescriptor(Api.prototype, name));',
    '};',
    "decorate('data', HttpCode(200), Header('X-Total-Count', '3'), All(['data', 'private']));",
    "decorate('boom', Get('boom'));",
    'Controller()(Api);',
    'class AppModule {}',
    'Module({ controllers: [Api] })(AppModule);',
    'const app = await NestFactory.create(AppModule, { logger: false });',
    snippet(configuration),
    "app.use('/private', (request, response, next) => {",
    '  if (request.headers.authorization) next();',
    '  else response.writeHead(401).end();',
    '});',
    `await app.listen(${port}, '127.0.0.1');`,
  ),
);

const h3Program: Rig['program'] = (configuration, { port }) =>
  nodeProgram(
    "import { H3, HTTPError, serve } from 'h3';",
    'const app = new H3();',
    snippet(configuration),
    'app.use((event) => {',
    "  if (event.url.pathname === '/private' && !event.req.headers.get('Authorization')) throw new HTTPError({ status: 401 });",
    '});',
    "app.get('/boom', () => { throw new Error('boom'); });",
    "for (const method of ['get', 'put', 'patch', 'delete'])",
    "  for (const path of ['/data', '/private'])",
    '    app[method](path, (event) => {',
    "      event.res.headers.set('X-Total-Count', '3');",
    '      return {};',
    '    });',
    `serve(app, { port: ${port}, hostname: '127.0.0.1', silent: true });`,
  );

/** Without credentials it exposes all headers by itself. */
const h3: Rig = { ...nodeRig('h3', h3Program), fineBefore: ['a header to expose'] };

const sameOriginProxy = nodeRig(
  'same-origin-proxy',
  (configuration, { port }) =>
    nodeProgram(
      "import { createServer } from 'node:http';",
      snippet(configuration),
      'createServer((request, response) => {',
      snippet(configuration, 1),
      "  response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>');",
      `}).listen(${port}, '127.0.0.1');`,
    ),
  'own-origin',
);

/** An API in the dev server itself: after its own CORS, before it falls back to a page. */
const viteApi = lines(
  'const api = (request, response, next) => {',
  "  const pathname = request.url.replace(/[?].*/, '');",
  "  if (pathname === '/private' && !request.headers.authorization) return response.writeHead(401).end();",
  "  if (pathname === '/missing') return response.writeHead(404).end();",
  "  if (pathname === '/boom') return next(new Error('boom'));",
  "  if (!['/data', '/private'].includes(pathname)) return next();",
  "  response.writeHead(200, { 'X-Total-Count': '3' }).end('{}');",
  '};',
);

const viteBin = new URL('../../../node_modules/vite/bin/vite.js', import.meta.url).pathname;

function viteProgram(port: number, config: string): Program {
  return {
    files: {
      'package.json': '{ "type": "module" }',
      'index.html': '<!doctype html>',
      'vite.config.js': config,
    },
    command: [process.execPath, viteBin, '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
    env: { NODE_ENV: 'development' },
  };
}

const vite = nodeRig('vite', (configuration, { port }) =>
  viteProgram(
    port,
    lines(
      viteApi,
      'export default {',
      "  plugins: [{ name: 'api', configureServer: (server) => () => server.middlewares.use(api) }],",
      "  appType: 'custom',",
      snippet(configuration),
      '};',
    ),
  ),
);

const viteProxy = nodeRig(
  'vite-proxy',
  (configuration, { port }) => viteProgram(port, lines('export default {', snippet(configuration), '};')),
  'own-origin',
);

/** Started by its own API, which is what `webpack serve` does. */
function webpackProgram({ port }: Place, config: string, alsoProxied: string): Program {
  return {
    files: {
      'package.json': '{ "type": "module" }',
      'index.js': '',
      'public/index.html': '<!doctype html>',
      'webpack.config.mjs': config,
      'start.mjs': lines(
        "import webpack from 'webpack';",
        "import WebpackDevServer from 'webpack-dev-server';",
        "import config from './webpack.config.mjs';",
        `const options = { port: ${port}, host: '127.0.0.1', hot: false, client: false, ...config.devServer };`,
        alsoProxied,
        'await new WebpackDevServer(options, webpack(config)).start();',
      ),
    },
    command: [process.execPath, 'start.mjs'],
    env: { NODE_ENV: 'development' },
  };
}

const webpackDevServer = nodeRig('webpack-dev-server', (configuration, place) =>
  webpackProgram(
    place,
    lines(
      snippet(configuration),
      "export default { mode: 'development', entry: './index.js',",
      snippet(configuration, 1),
      '};',
    ),
    `options.proxy = [{ context: ['/data', '/missing', '/boom', '/private'], target: 'http://127.0.0.1:${place.upstream}' }];`,
  ),
);

const webpackDevServerProxy = nodeRig(
  'webpack-dev-server-proxy',
  (configuration, place) =>
    webpackProgram(
      place,
      lines("export default { mode: 'development', entry: './index.js',", snippet(configuration), '};'),
      '',
    ),
  'own-origin',
);

export const nodeRigs: readonly Rig[] = [
  nodeHttp,
  express,
  fastify,
  koa,
  hono,
  nestjs,
  h3,
  vite,
  viteProxy,
  webpackDevServer,
  webpackDevServerProxy,
  sameOriginProxy,
];
