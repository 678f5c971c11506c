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
import { cloudflareR2 } from './cloudflare-r2.ts';
import { cloudflareWorkers } from './cloudflare-workers.ts';
import { deno } from './deno.ts';
import { django } from './django.ts';
import { envoy } from './envoy.ts';
import { express } from './express.ts';
import { fastapi } from './fastapi.ts';
import { fastify } from './fastify.ts';
import { firebaseFunctions } from './firebase-functions.ts';
import { flask } from './flask.ts';
import { googleCloudStorage } from './google-cloud-storage.ts';
import { haproxy } from './haproxy.ts';
import { iis } from './iis.ts';
import { jetty } from './jetty.ts';
import type { KnownServer } from './known-server.ts';
import { laravel } from './laravel.ts';
import { lighttpd } from './lighttpd.ts';
import { nestjs } from './nestjs.ts';
import { nextjs } from './nextjs.ts';
import { nginx } from './nginx.ts';
import { nitro } from './nitro.ts';
import { phoenix } from './phoenix.ts';
import { php } from './php.ts';
import { rails } from './rails.ts';
import { rsCors } from './rs-cors.ts';
import { springMvc } from './spring-mvc.ts';
import { supabase } from './supabase.ts';
import { sveltekit } from './sveltekit.ts';
import { symfony } from './symfony.ts';
import { tomcat } from './tomcat.ts';
import { vite } from './vite.ts';

/**
 * Every server that is told by its marks, by the id that its configuration has. Frameworks stand before what they may
 * stand behind: they are the ones to configure.
 */
export const knownServers = {
  sveltekit,
  nextjs,
  nitro,
  nestjs,
  fastify,
  express,
  laravel,
  symfony,
  php,
  'aspnet-core': aspnetCore,
  iis,
  rails,
  phoenix,
  flask,
  django,
  fastapi,
  deno,
  supabase,
  'cloudflare-workers': cloudflareWorkers,
  'firebase-functions': firebaseFunctions,
  'google-cloud-storage': googleCloudStorage,
  'azure-storage': azureStorage,
  'cloudflare-r2': cloudflareR2,
  'aws-s3': awsS3,
  'aws-http-api': awsHttpApi,
  'aws-rest-api': awsRestApi,
  'spring-mvc': springMvc,
  tomcat,
  jetty,
  azure,
  nginx,
  apache,
  caddy,
  lighttpd,
  haproxy,
  envoy,
  'aws-cloudfront': awsCloudfront,
  'aws-lambda-url': awsLambdaUrl,
  vite,
  'rs-cors': rsCors,
} as const satisfies Readonly<Record<string, KnownServer>>;

export type KnownServerId = keyof typeof knownServers;
