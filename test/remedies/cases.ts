import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import type { Owner, RemedyId } from '../../src/remedies/index.ts';

/** A request of `https://app.test`, what was answered to it, and what is to be done first. */
export interface RemedyCase {
  readonly method?: string;
  readonly url?: string;
  /** Header lines that the page set. */
  readonly sent?: readonly string[];
  /** Response to the preflight, where there was one. */
  readonly preflight?: Answer;
  /** Response to the request; null: none came. */
  readonly answer?: Answer | null;
  /** Where a redirect of `answer` led, and what came there. */
  readonly then?: Partial<Answer> & { readonly url: string; readonly preflight?: Answer };
  readonly resourceType?: string;
  /** Of the page. */
  readonly origin?: string;
  readonly include?: boolean;

  readonly first: RemedyId;
  readonly owner: Owner;
  /** Others that are in the list as well. */
  readonly also?: readonly RemedyId[];
  readonly never?: readonly RemedyId[];
  /** Matches the text of the first. */
  readonly says?: RegExp;
}

export interface Answer {
  readonly status: number;
  /** Header lines. */
  readonly headers?: readonly string[];
  readonly said?: string;
}

export const headersOf = (lines: readonly string[] = []): HeaderList =>
  lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });

const policy = 'allow-by-cors' as const;
const allow = 'Access-Control-Allow-Origin: https://app.test';
const notFound: Answer = { status: 404 };

/** By what they are about; each row is the smallest of its kind. */
export const remedyCases: Readonly<Record<string, RemedyCase>> = {
  'no header at all: the policy, and a way round a server of others': {
    answer: { status: 200 },
    first: policy,
    owner: 'api-server',
    also: ['call-through-own-server'],
    says: /https:\/\/app\.test/,
  },
  'no header of a server on this machine: the policy alone': {
    url: 'http://localhost:8000/a',
    answer: { status: 200 },
    first: policy,
    owner: 'api-server',
    never: ['call-through-own-server'],
  },

  // The status is the real error.
  '400: the error first': {
    answer: { status: 400 },
    first: 'look-at-the-error',
    owner: 'api-server',
    also: [policy],
    says: /400.*real error/,
  },
  '415: the error first': { answer: { status: 415 }, first: 'look-at-the-error', owner: 'api-server' },
  '422: the error first': { answer: { status: 422 }, first: 'look-at-the-error', owner: 'api-server' },
  '451: the error first': { answer: { status: 451 }, first: 'look-at-the-error', owner: 'api-server' },
  '401: the token first': {
    answer: { status: 401 },
    first: 'renew-token',
    owner: 'login-layer',
    also: [policy],
  },
  '403: why it was refused': { answer: { status: 403 }, first: 'see-why-refused', owner: 'api-server' },
  '404: the address first': {
    answer: notFound,
    first: 'call-right-address',
    owner: 'page-code',
    also: [policy],
    says: /404.*address does not exist/,
  },
  '405: the method first': {
    answer: { status: 405 },
    method: 'POST',
    first: 'use-right-method',
    owner: 'page-code',
  },
  '407: the proxy wants a login': { answer: { status: 407 }, first: 'log-in-to-proxy', owner: 'network' },
  '408: what took so long': { answer: { status: 408 }, first: 'answer-in-time', owner: 'api-server' },
  '413: the proxy’s limit': {
    answer: { status: 413 },
    first: 'allow-larger-body',
    owner: 'proxy',
    says: /client_max_body_size/,
  },
  '414: the proxy’s limit': { answer: { status: 414 }, first: 'allow-longer-headers', owner: 'proxy' },
  '429: the limiter': { answer: { status: 429 }, first: 'ask-less-often', owner: 'proxy' },
  '431: the proxy’s limit': { answer: { status: 431 }, first: 'allow-longer-headers', owner: 'proxy' },
  '500: the server’s log': {
    answer: { status: 500 },
    first: 'mend-server-error',
    owner: 'api-server',
    also: [policy],
  },
  '502: behind the proxy': { answer: { status: 502 }, first: 'mend-gateway', owner: 'proxy' },
  '522: behind Cloudflare': {
    answer: { status: 522 },
    first: 'reach-cloudflare-origin',
    owner: 'proxy',
    never: [policy],
    says: /connection timed out/,
  },

  // The preflight.
  'a preflight’s 401 is a login check': {
    method: 'PUT',
    preflight: { status: 401 },
    first: 'answer-options-before-login',
    owner: 'login-layer',
    also: [policy],
  },
  'a preflight’s 403 with a challenge is one too': {
    method: 'PUT',
    preflight: { status: 403, headers: ['WWW-Authenticate: Bearer'] },
    first: 'answer-options-before-login',
    owner: 'login-layer',
  },
  'a preflight’s bare 403 may be a list': {
    method: 'PUT',
    preflight: { status: 403 },
    first: 'put-on-the-list',
    owner: 'api-server',
    never: ['answer-options-before-login'],
    says: /app\.test.*PUT/,
  },
  'a preflight’s 404: no route for OPTIONS': {
    method: 'PUT',
    preflight: notFound,
    first: 'answer-options',
    owner: 'api-server',
  },
  'a preflight’s 405: no route for OPTIONS': {
    method: 'PUT',
    preflight: { status: 405 },
    first: 'answer-options',
    owner: 'api-server',
  },
  'a preflight’s 400: a check of what it lacks': {
    method: 'PUT',
    preflight: { status: 400 },
    first: 'answer-bare-preflight',
    owner: 'api-server',
  },
  'a preflight’s 429: the limiter': {
    method: 'PUT',
    preflight: { status: 429 },
    first: 'ask-less-often',
    owner: 'proxy',
  },
  'a preflight redirected to a slash: the final address': {
    method: 'PUT',
    preflight: { status: 308, headers: ['Location: https://api.test/data/'] },
    first: 'call-final-address',
    owner: 'page-code',
    also: ['answer-options-before-redirect'],
    says: /https:\/\/api\.test\/data\/.*skipTrailingSlashRedirect/,
  },
  'a preflight redirected to a login': {
    method: 'PUT',
    preflight: { status: 302, headers: ['Location: https://sso.test/oauth2/authorize?x=1'] },
    first: 'answer-options-before-login',
    owner: 'login-layer',
  },
  'one header alone asks for it: leave it out': {
    sent: ['X-Requested-With: XMLHttpRequest'],
    preflight: { status: 200, headers: [allow] },
    first: policy,
    owner: 'api-server',
    also: ['drop-library-header', 'avoid-preflight'],
  },
  'JSON alone asks for it: text/plain': {
    method: 'POST',
    sent: ['Content-Type: application/json'],
    preflight: { status: 200 },
    first: policy,
    owner: 'api-server',
    also: ['avoid-preflight'],
  },
  'a token is no choice of the page': {
    sent: ['Authorization: Bearer x'],
    preflight: { status: 200 },
    first: policy,
    owner: 'api-server',
    never: ['avoid-preflight'],
  },

  // What the headers give away.
  'Allow-Orgin': {
    answer: { status: 200, headers: ['Access-Control-Allow-Orgin: *'] },
    first: 'spell-header',
    owner: 'api-server',
    says: /access-control-allow-orgin.*Access-Control-Allow-Origin/,
  },
  'Allow-Header': {
    sent: ['X-A: 1'],
    preflight: { status: 200, headers: [allow, 'Access-Control-Allow-Header: x-a'] },
    first: 'spell-header',
    owner: 'api-server',
  },
  'Allow-Method': {
    method: 'PUT',
    preflight: { status: 200, headers: [allow, 'Access-Control-Allow-Method: PUT'] },
    first: 'spell-header',
    owner: 'api-server',
  },
  'Allow-Credential': {
    include: true,
    answer: { status: 200, headers: [allow, 'Access-Control-Allow-Credential: true'] },
    first: 'spell-header',
    owner: 'api-server',
  },
  'Access-Control-Allowed-Origins': {
    answer: { status: 200, headers: ['Access-Control-Allowed-Origin: *'] },
    first: 'spell-header',
    owner: 'api-server',
  },
  'another header of the family is no misspelling': {
    answer: { status: 200, headers: ['Access-Control-Allow-Methods: GET'] },
    first: policy,
    owner: 'api-server',
    never: ['spell-header'],
  },
  'the origin twice': {
    answer: { status: 200, headers: ['Server: nginx/1.24', 'X-Powered-By: Express', allow, allow] },
    first: 'send-header-once',
    owner: 'proxy',
    never: [policy],
    says: /nginx.*proxy_hide_header Access-Control-Allow-Origin/,
  },
  'the origin and a star': {
    answer: { status: 200, headers: [`${allow}, *`] },
    first: 'send-header-once',
    owner: 'proxy',
  },
  'true, true': {
    include: true,
    answer: {
      status: 200,
      headers: [allow, 'Access-Control-Allow-Credentials: true', 'Access-Control-Allow-Credentials: true'],
    },
    first: 'send-header-once',
    owner: 'proxy',
    never: [policy],
    says: /twice/,
  },
  'a variable that was not filled in': {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: $http_origin'] },
    first: 'set-real-value',
    owner: 'api-server',
    also: [policy],
  },
  'a list in brackets': {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: ["https://app.test"]'] },
    first: 'set-real-value',
    owner: 'api-server',
  },
  undefined: {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: undefined'] },
    first: 'set-real-value',
    owner: 'api-server',
  },
  'an object': {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: [object Object]'] },
    first: 'set-real-value',
    owner: 'api-server',
  },
  quotes: {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: "https://app.test"'] },
    first: 'set-real-value',
    owner: 'api-server',
  },
  'a regular expression': {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: /app\\.test$/'] },
    first: 'set-real-value',
    owner: 'api-server',
  },

  'the preflight by one server, the request by another': {
    method: 'PUT',
    preflight: {
      status: 204,
      headers: ['Server: uvicorn', allow, 'Access-Control-Allow-Methods: PUT'],
    },
    answer: { status: 413, headers: ['Server: nginx/1.24.0'] },
    first: 'configure-this-layer',
    owner: 'proxy',
    also: ['allow-larger-body'],
    says: /uvicorn.*nginx/,
  },

  // Who made it.
  'ngrok’s warning page': {
    sent: ['Authorization: Bearer x'],
    preflight: { status: 200, headers: [allow, 'Access-Control-Allow-Headers: authorization'] },
    answer: { status: 200, headers: ['ngrok-error-code: ERR_NGROK_6024'] },
    first: 'skip-ngrok-warning',
    owner: 'page-code',
    never: [policy],
  },
  'ngrok without its tunnel': {
    answer: { status: 404, headers: ['ngrok-error-code: ERR_NGROK_3200'] },
    first: 'start-ngrok-tunnel',
    owner: 'proxy',
    never: [policy],
    says: /ERR_NGROK_3200/,
  },
  'Cloudflare’s challenge': {
    method: 'PUT',
    preflight: { status: 403, headers: ['Server: cloudflare', 'cf-mitigated: challenge'] },
    first: 'skip-cloudflare-challenge',
    owner: 'proxy',
    never: [policy, 'put-on-the-list'],
  },
  'Cloudflare Access': {
    url: 'https://app.test/sync',
    answer: {
      status: 302,
      headers: ['Location: https://team.cloudflareaccess.com/cdn-cgi/access/login/app.test'],
    },
    // biome-ignore lint/suspicious/noThenProperty: a redirect, and what came then.
    then: { url: 'https://team.cloudflareaccess.com/cdn-cgi/access/login/app.test', status: 200 },
    first: 'renew-cloudflare-access',
    owner: 'login-layer',
    never: [policy],
  },
  'Vercel’s protection': {
    answer: { status: 401, headers: ['Server: Vercel', 'Set-Cookie: _vercel_sso_nonce=x'] },
    first: 'open-vercel-protection',
    owner: 'login-layer',
    never: [policy],
  },
  'a Google function without an invoker': {
    method: 'PUT',
    url: 'https://europe-west1-p.cloudfunctions.net/a',
    preflight: { status: 403, headers: ['Server: Google Frontend'] },
    first: 'allow-public-invoker',
    owner: 'login-layer',
    never: [policy],
    says: /allUsers/,
  },
  'a Cloud Run service whose own code refused': {
    method: 'PUT',
    url: 'https://a-x.run.app/a',
    preflight: { status: 403, headers: ['Server: Google Frontend', 'X-Powered-By: Express'] },
    first: 'put-on-the-list',
    owner: 'api-server',
  },
  IAP: {
    answer: { status: 401, headers: ['x-goog-iap-generated-response: true'] },
    first: 'renew-token',
    owner: 'login-layer',
    never: [policy],
  },
  'storage.cloud.google.com': {
    url: 'https://storage.cloud.google.com/b/o.json',
    answer: { status: 403 },
    first: 'call-storage-api',
    owner: 'page-code',
    never: [policy],
    says: /https:\/\/storage\.googleapis\.com\/b\/o\.json/,
  },
  'Apps Script': {
    method: 'POST',
    sent: ['Content-Type: application/json'],
    url: 'https://script.google.com/macros/s/x/exec',
    preflight: { status: 405 },
    first: 'answer-apps-script',
    owner: 'page-code',
    never: [policy],
    says: /text\/plain/,
  },
  'API Gateway’s time limit': {
    answer: { status: 504, headers: ['x-amz-apigw-id: g'] },
    first: 'shorten-the-work',
    owner: 'proxy',
    also: ['set-gateway-responses'],
    never: [policy],
  },
  'API Gateway knows no such route': {
    answer: {
      status: 403,
      headers: ['x-amz-apigw-id: g', 'x-amzn-errortype: MissingAuthenticationTokenException'],
    },
    first: 'call-known-route',
    owner: 'page-code',
  },
  'API Gateway’s authorizer': {
    answer: { status: 401, headers: ['x-amz-apigw-id: g', 'x-amzn-errortype: UnauthorizedException'] },
    first: 'renew-token',
    owner: 'login-layer',
    also: ['set-gateway-responses'],
  },
  'S3, another region': {
    method: 'PUT',
    url: 'https://b.s3.amazonaws.com/o?X-Amz-Signature=x',
    preflight: {
      status: 307,
      headers: ['x-amz-bucket-region: eu-central-1', 'Location: https://b.s3.eu-central-1.amazonaws.com/o'],
    },
    first: 'sign-for-region',
    owner: 'page-code',
    never: [policy],
    says: /eu-central-1/,
  },
  'S3 refused the signature': {
    method: 'GET',
    url: 'https://b.s3.eu-central-1.amazonaws.com/o',
    answer: { status: 403, headers: ['Server: AmazonS3'], said: '<Error><Code>SignatureDoesNotMatch</Code>' },
    first: 'sign-what-is-sent',
    owner: 'page-code',
    also: [policy],
  },
  'a bucket without rules': {
    url: 'https://b.s3.eu-central-1.amazonaws.com/o',
    answer: { status: 200, headers: ['Server: AmazonS3'] },
    first: policy,
    owner: 'api-server',
  },
  'a company’s proxy': {
    answer: { status: 307, headers: ['Server: Zscaler/6.2', 'Location: https://gateway.zscaler.net/auD'] },
    first: 'log-in-to-company-proxy',
    owner: 'network',
    never: [policy],
  },
  Squid: {
    answer: { status: 403, headers: ['X-Squid-Error: ERR_ACCESS_DENIED 0'] },
    first: 'log-in-to-company-proxy',
    owner: 'network',
  },
  Akamai: {
    method: 'PUT',
    preflight: { status: 403, headers: ['Server: AkamaiGHost'] },
    first: 'allow-in-firewall',
    owner: 'proxy',
    never: [policy],
  },
  ModSecurity: {
    answer: { status: 403, headers: ['Server: nginx'], said: 'This error was generated by Mod_Security.' },
    first: 'allow-in-firewall',
    owner: 'proxy',
  },
  Kong: {
    answer: { status: 401, headers: ['Server: kong/3.4', 'x-kong-response-latency: 1'] },
    first: 'renew-token',
    owner: 'proxy',
    also: ['set-gateway-plugin'],
  },
  'Envoy by itself': {
    answer: { status: 403, headers: ['Server: envoy'] },
    first: 'set-gateway-plugin',
    owner: 'proxy',
  },
  'behind Envoy': {
    answer: { status: 403, headers: ['Server: envoy', 'x-envoy-upstream-service-time: 3'] },
    first: 'see-why-refused',
    owner: 'api-server',
  },
  'a private port': {
    method: 'PUT',
    url: 'https://x-8080.app.github.dev/a',
    preflight: { status: 401 },
    first: 'make-port-public',
    owner: 'login-layer',
    never: [policy],
  },
  'a development server’s guard': {
    answer: { status: 403, said: 'Blocked request. This host ("api.test") is not allowed.' },
    first: 'allow-dev-host',
    owner: 'api-server',
    says: /allowedHosts/,
  },
  'Spring’s list': {
    method: 'PUT',
    preflight: {
      status: 403,
      headers: ['Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers'],
    },
    first: 'put-on-the-list',
    owner: 'api-server',
    also: [policy],
  },
  'Starlette’s list': {
    method: 'PUT',
    preflight: { status: 400, said: 'Disallowed CORS origin' },
    first: 'put-on-the-list',
    owner: 'api-server',
  },
  'S3 without rules says so': {
    method: 'PUT',
    url: 'https://b.s3.eu-central-1.amazonaws.com/o',
    preflight: {
      status: 403,
      headers: ['Server: AmazonS3'],
      said: '<Message>CORSResponse: CORS is not enabled for this bucket.</Message>',
    },
    first: 'put-on-the-list',
    owner: 'api-server',
    also: [policy],
  },
  'Socket.IO': {
    url: 'https://api.test/socket.io/?EIO=4&transport=polling',
    answer: { status: 200 },
    first: 'set-socket-cors',
    owner: 'api-server',
    also: [policy],
  },
  'a redirect to a login': {
    url: 'https://app.test/api/a',
    answer: { status: 302, headers: ['Location: https://login.test/signin?x=1'] },
    // biome-ignore lint/suspicious/noThenProperty: a redirect, and what came then.
    then: { url: 'https://login.test/signin?x=1', status: 200 },
    first: 'answer-401',
    owner: 'login-layer',
    also: ['open-the-login'],
    never: [policy],
    says: /https:\/\/login\.test\/signin/,
  },
  'a manifest behind a login': {
    url: 'https://app.test/manifest.json',
    resourceType: 'manifest',
    answer: { status: 302, headers: ['Location: https://accounts.test/oauth2/auth'] },
    // biome-ignore lint/suspicious/noThenProperty: a redirect, and what came then.
    then: { url: 'https://accounts.test/oauth2/auth', status: 200 },
    first: 'manifest-with-credentials',
    owner: 'page-code',
    says: /use-credentials/,
  },
  'an authorize page that was fetched': {
    url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    answer: { status: 200 },
    first: 'navigate-to-login',
    owner: 'page-code',
    never: [policy],
  },
  'a token that is asked for by a page not registered': {
    method: 'POST',
    url: 'https://login.microsoftonline.com/t/oauth2/v2.0/token',
    answer: { status: 200 },
    first: 'register-page-origin',
    owner: 'identity-provider',
    never: [policy],
    says: /Single-page application/,
  },
  'a token endpoint’s own error': {
    method: 'POST',
    url: 'https://id.test/realms/a/protocol/openid-connect/token',
    answer: { status: 400, said: '{"error":"invalid_grant"}' },
    first: 'look-at-the-error',
    owner: 'identity-provider',
    also: ['register-page-origin'],
  },

  // Not the person's server.
  'a header of an SDK at AWS': {
    method: 'POST',
    url: 'https://kinesis.eu-central-1.amazonaws.com/a',
    sent: ['amz-sdk-invocation-id: 1'],
    preflight: { status: 200, headers: [allow, 'Access-Control-Allow-Headers: authorization'] },
    first: 'drop-library-header',
    owner: 'page-code',
    never: [policy],
    says: /AWS SDK/,
  },
  'an API for servers': {
    url: 'https://api.stripe.com/v1/charges',
    answer: { status: 200 },
    first: 'call-through-own-server',
    owner: 'page-code',
    never: [policy],
    says: /Stripe/,
  },
  'an API with a setting': {
    url: 'https://maps.googleapis.com/maps/api/place',
    answer: { status: 200 },
    first: 'use-vendor-setting',
    owner: 'third-party',
    never: [policy],
    also: ['call-through-own-server'],
  },

  // The page.
  '0.0.0.0 is no address to call': {
    url: 'http://0.0.0.0:8000/a',
    answer: { status: 200 },
    first: 'call-localhost',
    owner: 'page-code',
    says: /http:\/\/localhost:8000\/a/,
  },
  'a redirect to a slash without headers': {
    answer: { status: 301, headers: ['Location: https://api.test/data/'] },
    first: 'call-final-address',
    owner: 'page-code',
    also: [policy],
    says: /https:\/\/api\.test\/data\//,
  },
  'patch in small letters': {
    method: 'patch',
    preflight: { status: 200, headers: [allow, 'Access-Control-Allow-Methods: PATCH'] },
    first: 'write-method-in-capitals',
    owner: 'page-code',
    never: [policy],
  },
  'a response’s header on the request': {
    sent: ['Access-Control-Allow-Origin: *'],
    preflight: { status: 200, headers: [allow] },
    first: 'take-out-response-header',
    owner: 'page-code',
    never: ['avoid-preflight'],
  },
  'a page without an origin': {
    origin: 'null',
    answer: { status: 200, headers: [allow] },
    first: 'give-page-an-origin',
    owner: 'page-code',
  },
  'a page of an app has one': {
    origin: 'capacitor://localhost',
    answer: { status: 200 },
    first: policy,
    owner: 'api-server',
    never: ['give-page-an-origin'],
    says: /capacitor:\/\/localhost/,
  },
  'a star with credentials that carried no cookie': {
    include: true,
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: *'] },
    first: policy,
    owner: 'api-server',
    also: ['drop-credentials'],
  },
};
