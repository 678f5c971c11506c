import type { Server } from '../../server.ts';
import { express } from '../express.ts';
import { fastify } from '../fastify.ts';
import { h3 } from '../h3.ts';
import { hono } from '../hono.ts';
import { koa } from '../koa.ts';
import { nestjs } from '../nestjs.ts';
import { nitro } from '../nitro.ts';
import { nodeHttp } from '../node-http.ts';

/** Frameworks on Node.js. */
export const nodeServers: readonly Server[] = [nodeHttp, express, fastify, koa, hono, nestjs, h3, nitro];
