import type { Signature } from '../signature.ts';
import { apiGateways, supabaseGateway } from './api-gateways.ts';
import { apiGateway, s3Refused, s3Region } from './aws.ts';
import { cloudflare, cloudflareAccess } from './cloudflare.ts';
import { companyProxy } from './company-proxy.ts';
import { corsMiddleware } from './cors-middleware.ts';
import { devServers } from './dev-servers.ts';
import { firewall } from './firewall.ts';
import { appsScript, googleIap, googleInvoker, googleStorageHost } from './google.ts';
import { identityProviders } from './identity-providers.ts';
import { loginRedirect } from './login-redirect.ts';
import { ngrok } from './ngrok.ts';
import { privatePorts } from './private-ports.ts';
import { socketIo } from './socket-io.ts';
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
  firewall,
  vercel,
  'google-iap': googleIap,
  'google-storage-host': googleStorageHost,
  'google-invoker': googleInvoker,
  'apps-script': appsScript,
  's3-region': s3Region,
  's3-refused': s3Refused,
  'api-gateway': apiGateway,
  'private-port': privatePorts,
  'dev-server': devServers,
  'cors-middleware': corsMiddleware,
  'supabase-gateway': supabaseGateway,
  'api-gateways': apiGateways,
  'socket-io': socketIo,
  'login-redirect': loginRedirect,
  'identity-provider': identityProviders,
} as const satisfies Readonly<Record<string, Signature>>;

export type SignatureId = keyof typeof signatures;
