import type { Signature } from '../signature.ts';
import { apiGateways } from './api-gateways.ts';
import { appsScript } from './apps-script.ts';
import { apiGateway } from './aws-api-gateway.ts';
import { bucketCors } from './bucket-cors.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudflareAccess } from './cloudflare-access.ts';
import { cloudfrontMethods } from './cloudfront-methods.ts';
import { companyProxy } from './company-proxy.ts';
import { corsMiddleware } from './cors-middleware.ts';
import { devServers } from './dev-servers.ts';
import { fileHost } from './file-hosts.ts';
import { firewall } from './firewall.ts';
import { googleIap } from './google-iap.ts';
import { googleInvoker } from './google-invoker.ts';
import { googleStorageHost } from './google-storage-host.ts';
import { identityProviders } from './identity-providers.ts';
import { iisWebdav } from './iis-webdav.ts';
import { jsonp } from './jsonp.ts';
import { lambdaUrl } from './lambda-url.ts';
import { loginRedirect } from './login-redirect.ts';
import { ngrok } from './ngrok.ts';
import { platformRouter } from './platforms.ts';
import { privatePorts } from './private-ports.ts';
import { program } from './programs.ts';
import { s3Refused } from './s3-refused.ts';
import { s3Region } from './s3-region.ts';
import { socketIo } from './socket-io.ts';
import { supabaseGateway } from './supabase-gateway.ts';
import { takenPort } from './taken-port.ts';
import { vercel } from './vercel.ts';

/**
 * Every maker of responses that is told by its marks. The first that knows a response has it: what is nearest to the
 * browser stands first, and what is told by an address alone after what says so itself.
 */
export const signatures = {
  'company-proxy': companyProxy,
  ngrok,
  'cloudflare-access': cloudflareAccess,
  cloudflare,
  'platform-router': platformRouter,
  firewall,
  vercel,
  'google-iap': googleIap,
  'google-storage-host': googleStorageHost,
  'google-invoker': googleInvoker,
  'apps-script': appsScript,
  'file-host': fileHost,
  jsonp,
  's3-region': s3Region,
  's3-refused': s3Refused,
  'bucket-cors': bucketCors,
  'cloudfront-methods': cloudfrontMethods,
  'api-gateway': apiGateway,
  'lambda-url': lambdaUrl,
  'private-port': privatePorts,
  'dev-server': devServers,
  'taken-port': takenPort,
  'iis-webdav': iisWebdav,
  program,
  'cors-middleware': corsMiddleware,
  'supabase-gateway': supabaseGateway,
  'api-gateways': apiGateways,
  'socket-io': socketIo,
  'login-redirect': loginRedirect,
  'identity-provider': identityProviders,
} as const satisfies Readonly<Record<string, Signature>>;
