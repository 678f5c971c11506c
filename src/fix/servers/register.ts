import type { Server } from '../server.ts';
import { actix } from './actix.ts';
import { anyServer } from './any-server.ts';
import { apache } from './apache.ts';
import { aspnetCore } from './aspnet-core.ts';
import { awsCloudfront } from './aws-cloudfront.ts';
import { awsHttpApi } from './aws-http-api.ts';
import { awsLambdaUrl } from './aws-lambda-url.ts';
import { awsRestApi } from './aws-rest-api.ts';
import { awsS3 } from './aws-s3.ts';
import { azure } from './azure.ts';
import { azureStorage } from './azure-storage.ts';
import { caddy } from './caddy.ts';
import { chi } from './chi.ts';
import { cloudflareR2 } from './cloudflare-r2.ts';
import { cloudflareWorkers } from './cloudflare-workers.ts';
import { deno } from './deno.ts';
import { django } from './django.ts';
import { echo } from './echo.ts';
import { envoy } from './envoy.ts';
import { express } from './express.ts';
import { fastapi } from './fastapi.ts';
import { fastify } from './fastify.ts';
import { fiber } from './fiber.ts';
import { firebaseFunctions } from './firebase-functions.ts';
import { flask } from './flask.ts';
import { gin } from './gin.ts';
import { googleCloudStorage } from './google-cloud-storage.ts';
import { h3 } from './h3.ts';
import { haproxy } from './haproxy.ts';
import { hono } from './hono.ts';
import { iis } from './iis.ts';
import { jetty } from './jetty.ts';
import { jub0bsCors } from './jub0bs-cors.ts';
import { koa } from './koa.ts';
import { laravel } from './laravel.ts';
import { lighttpd } from './lighttpd.ts';
import { nestjs } from './nestjs.ts';
import { nextjs } from './nextjs.ts';
import { nginx } from './nginx.ts';
import { nitro } from './nitro.ts';
import { nodeHttp } from './node-http.ts';
import { phoenix } from './phoenix.ts';
import { php } from './php.ts';
import { rack } from './rack.ts';
import { rails } from './rails.ts';
import { rsCors } from './rs-cors.ts';
import { sameOriginProxy } from './same-origin-proxy.ts';
import { springMvc } from './spring-mvc.ts';
import { springSecurity } from './spring-security.ts';
import { supabase } from './supabase.ts';
import { sveltekit } from './sveltekit.ts';
import { symfony } from './symfony.ts';
import { tomcat } from './tomcat.ts';
import { towerHttp } from './tower-http.ts';
import { traefik } from './traefik.ts';
import { vite } from './vite.ts';
import { viteProxy } from './vite-proxy.ts';
import { webpackDevServer } from './webpack-dev-server.ts';
import { webpackDevServerProxy } from './webpack-dev-server-proxy.ts';

/** Every server, in the order a person looks through them. */
export const servers: readonly Server[] = [
  anyServer,
  sameOriginProxy,
  nodeHttp,
  express,
  fastify,
  koa,
  hono,
  nestjs,
  h3,
  nitro,
  nextjs,
  sveltekit,
  vite,
  viteProxy,
  webpackDevServer,
  webpackDevServerProxy,
  cloudflareWorkers,
  deno,
  supabase,
  nginx,
  apache,
  caddy,
  haproxy,
  lighttpd,
  traefik,
  envoy,
  iis,
  flask,
  django,
  fastapi,
  rails,
  rack,
  php,
  laravel,
  symfony,
  springMvc,
  springSecurity,
  tomcat,
  jetty,
  aspnetCore,
  rsCors,
  jub0bsCors,
  gin,
  echo,
  fiber,
  chi,
  towerHttp,
  actix,
  phoenix,
  awsHttpApi,
  awsRestApi,
  awsLambdaUrl,
  awsS3,
  awsCloudfront,
  cloudflareR2,
  googleCloudStorage,
  firebaseFunctions,
  azure,
  azureStorage,
];

/** null: there is none of that id. */
export function serverById(id: string): Server | null {
  return servers.find((server) => server.id === id) ?? null;
}
