/** What goes wrong most easily where a server is set up, one sentence a trap. Part of the fixes' messages. */
export const fixTraps = {
  'fix.trap.before-login':
    'It must come before any login check: a preflight carries no cookies and no Authorization.',
  'fix.trap.before-routes': 'Routes that are set up before it get no headers.',
  'fix.trap.errors-too':
    'Errors need the headers too. Without them the page sees a CORS error instead of the 401, 404 or 500.',
  'fix.trap.one-layer':
    'Only one layer may add the headers. If a proxy in front or an application behind adds them too, turn that off.',
  'fix.trap.uncaught-error': 'The response to an uncaught error has no headers, so the error is caught here.',
  'fix.trap.file-order': 'Middleware runs in the order of its file names: 0 comes first.',
  'fix.trap.filter-first': 'Filters run in the order of their mappings: this one must be first.',
  'fix.trap.dev-only': 'This is the development server. The production server needs the same rule.',
  'fix.trap.call-the-proxy':
    'Call `/api/…` on the page’s own origin, without the API’s host. Then no CORS is needed.',
  'fix.trap.proxy-cookies':
    'Cookies that the API sets for its own domain do not reach the page’s origin: have the proxy rewrite their Domain.',
  'fix.trap.open-proxy':
    'Never let the request choose where it is forwarded: use one fixed address, or anyone can use the proxy.',
  'fix.trap.path-matches': 'Set the matcher to the paths that are called from other origins.',
  'fix.trap.express-origin-true': 'Never use `origin: true` with credentials: it allows every site.',
  'fix.trap.fastify-scope':
    'Register it on the outermost instance: inside another plugin it covers that plugin only.',
  'fix.trap.koa-origin-function':
    'The origin must be a function: a list is sent as several headers, and the default with credentials allows every site.',
  'fix.trap.nestjs-fastify':
    'On Fastify list the methods too: its plugin only allows GET, HEAD and POST by default.',
  'fix.trap.h3-return':
    'Return what handleCors returns, unless it is false: otherwise the preflight goes on to your routes.',
  'fix.trap.nitro-route-rules':
    'A route rule with `cors: true` does not respond to preflights, and it sends `*` to everyone.',
  'fix.trap.nextjs-file-name':
    'Before Next.js 16 the file is called middleware.js and the function `middleware`.',
  'fix.trap.sveltekit-csrf':
    'Forms from other origins are also checked by `csrf.trustedOrigins`, which is not CORS.',
  'fix.trap.supabase-headers': 'The client library sends apikey and x-client-info by itself: allow them.',
  'fix.trap.firebase-emulator':
    'What works in the emulator may fail when deployed: the emulator may allow all origins.',
  'fix.trap.vite-default': 'By default it allows only pages on localhost.',
  'fix.trap.webpack-headers': 'The setting `headers` is not enough: it does not respond to preflights.',
  'fix.trap.nginx-inherit':
    'A single add_header in a `location` discards all inherited ones: put these where the others are.',
  'fix.trap.nginx-always': 'Without `always`, nginx adds nothing to responses with status 400 and above.',
  'fix.trap.nginx-if': 'Do not put add_header in the `if`: the preflight would get none of those outside.',
  'fix.trap.apache-htaccess':
    'In .htaccess and `<Location>` the login check comes first and refuses the preflight.',
  'fix.trap.apache-always': 'Without `always`, Apache’s own error pages get no headers.',
  'fix.trap.caddy-login':
    'The directive basic_auth runs before `handle`, wherever it is written. Give it a matcher that leaves OPTIONS out.',
  'fix.trap.caddy-defer': 'Do not use `defer`: the headers would be missing from a 502.',
  'fix.trap.haproxy-after-response':
    'The rule is http-after-response: http-response leaves out the responses that HAProxy makes itself.',
  'fix.trap.lighttpd-too-large':
    'lighttpd sends its own 413 before it adds any header, so pages cannot read it: let the application limit how large a body may be.',
  'fix.trap.lighttpd-replaces':
    'The last block that matches replaces the whole list of the others: add the headers you set elsewhere to it too.',
  'fix.trap.traefik-attach': 'Name the middleware in the router, or it does nothing.',
  'fix.trap.envoy-two-places':
    'Both are needed: the filter does nothing without the policy, and the policy nothing without the filter.',
  'fix.trap.iis-module': 'The CORS module is installed separately; without it the element is an error.',
  'fix.trap.iis-size': 'IIS reads no web.config above 250 KB: put longer lists into applicationHost.config.',
  'fix.trap.flask-before-request':
    'A login check in before_request refuses the preflight: let it return for OPTIONS. A check on the views does no harm.',
  'fix.trap.flask-unknown-route': 'OPTIONS to an address without a route is a 404, which no header fixes.',
  'fix.trap.flask-star': 'Never use `*` with supports_credentials: it allows every site.',
  'fix.trap.django-order':
    'The middleware must be before CommonMiddleware: its redirect to a slash has no headers.',
  'fix.trap.django-csrf':
    'Requests that change data need the origin in CSRF_TRUSTED_ORIGINS too, and the cookies SameSite=None.',
  'fix.trap.starlette-add-middleware':
    'With add_middleware the response to an uncaught error has no headers, and a login added later runs first.',
  'fix.trap.starlette-star':
    'Never use `*` with allow_credentials: every site is then allowed to send requests with cookies.',
  'fix.trap.rack-methods': 'A resource without `methods` only allows GET.',
  'fix.trap.rack-first': 'It must come before everything else: a login check above it refuses the preflight.',
  'fix.trap.rack-raises':
    'An exception that reaches it loses the headers: have something below turn it into a 500.',
  'fix.trap.php-output': 'It must come before any output, even before a blank line above `<?php`.',
  'fix.trap.php-static': 'Files that PHP does not serve get no headers: set those in the web server.',
  'fix.trap.laravel-paths': 'The paths must match the address that is called.',
  'fix.trap.laravel-cache': 'Run `php artisan config:clear` if the configuration is cached.',
  'fix.trap.nelmio-paths': 'The bundle does nothing without an entry in `paths`.',
  'fix.trap.spring-security-too':
    'With Spring Security, `http.cors()` is needed too: otherwise it refuses the preflight.',
  'fix.trap.spring-unmatched': 'Addresses without a controller get no headers.',
  'fix.trap.spring-security-order': 'Without it, preflights reach the login check and get 401 or 403.',
  'fix.trap.tomcat-authenticator':
    'Tomcat’s own login runs before filters: set `allowCorsPreflight="filter"` on its authenticator.',
  'fix.trap.tomcat-403':
    'It refuses an origin, method or header that is not listed with 403, also from same-origin pages.',
  'fix.trap.jetty-credentials':
    'By default it allows every origin with credentials: always name the origins.',
  'fix.trap.jetty-12': 'Jetty 12 has CrossOriginHandler instead.',
  'fix.trap.aspnet-order':
    'The order matters: after UseRouting, before UseAuthentication and UseAuthorization.',
  'fix.trap.aspnet-https': 'UseHttpsRedirection before it redirects preflights, which always fails.',
  'fix.trap.rs-cors-silent':
    'If only the method or a header is not listed it sends no headers at all, and the browser blames the origin.',
  'fix.trap.gin-group': 'Use it on the engine: on a group, the preflight is a 404.',
  'fix.trap.gin-defaults': 'A Config that is not made by DefaultConfig allows no method and no header.',
  'fix.trap.gin-403': 'It refuses an origin that is not listed with 403.',
  'fix.trap.echo-star': 'Never use `*` with AllowCredentials: older releases allow every site then.',
  'fix.trap.fiber-2': 'Fiber 2 takes one string with commas instead of each list.',
  'fix.trap.jub0bs-pattern': 'Routes that name a method do not see the preflight: wrap the whole mux.',
  'fix.trap.jub0bs-insecure':
    'It refuses http origins with credentials unless told otherwise. Use that for development only.',
  'fix.trap.tower-panics': 'A wildcard with credentials panics at startup.',
  'fix.trap.tower-layer-order': 'The layer added last is the outermost: add it after the login layer.',
  'fix.trap.actix-wrap-order': 'The wrap added last is the outermost: add it after the login’s wrap.',
  'fix.trap.phoenix-endpoint':
    'It belongs in the endpoint: a pipeline of the router does not run for OPTIONS.',
  'fix.trap.cors-plug-defaults': 'The library cors_plug allows every origin with credentials by default.',
  'fix.trap.http-api-ignores-integration': 'The API then ignores CORS headers that the Lambda sends itself.',
  'fix.trap.rest-api-one-origin':
    'Gateway responses can name only one origin: with several, errors are readable only for the first.',
  'fix.trap.rest-api-deploy': 'Deploy the stage again: until then, changes have no effect.',
  'fix.trap.lambda-url-not-in-code': 'Do not set the headers in the code too: they would be sent twice.',
  'fix.trap.s3-cli':
    'The command line, and stores with the same API (Backblaze B2, DigitalOcean Spaces, Wasabi), take the list inside an object, under the name `CORSRules`: `aws s3api put-bucket-cors --bucket BUCKET --cors-configuration file://cors.json`, with the `--endpoint-url` of the store.',
  'fix.trap.s3-cloudformation': 'CloudFormation uses two other names: ExposedHeaders and MaxAge.',
  'fix.trap.s3-cloudfront':
    'Behind CloudFront the Origin header must be forwarded, or the cache responds without it.',
  'fix.trap.cloudfront-options': 'The behavior must allow OPTIONS.',
  'fix.trap.cloudfront-override': 'OriginOverride replaces the origin’s own headers.',
  'fix.trap.gcs-host':
    'The host storage.cloud.google.com never sends CORS headers: call storage.googleapis.com.',
  'fix.trap.azure-overrides': 'These settings replace what the application sends.',
  'fix.trap.r2-dashboard':
    'The dashboard (Settings, CORS Policy) takes the form of S3, a list with AllowedOrigins, AllowedMethods, AllowedHeaders, ExposeHeaders and MaxAgeSeconds. wrangler refuses that form.',
  'fix.trap.r2-headers':
    'Every header that the page sends must be named, `content-type` too. An origin is written without a path and without a slash at the end.',
  'fix.trap.r2-domain':
    'Behind a domain of your own the cache may still hold responses without the headers: purge it after a change.',
  'fix.trap.azure-storage-service':
    'Blob, File, Queue and Table each have rules of their own. In the portal they are under Resource sharing (CORS).',
  'fix.trap.azure-storage-first':
    'The first rule that fits the origin and the method decides, and a service has at most five: `az storage cors clear` removes the old ones.',
  'fix.trap.azure-storage-headers':
    'Libraries of Azure send `x-ms-*` headers: `x-ms-*` may be written as one name that ends with a star. The endpoint of static websites (web.core.windows.net) does not follow these rules.',
} as const;
