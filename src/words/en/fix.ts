/** What to change, and where. Loaded with the servers, not before, so it is not in the catalogue. */
export const fix = {
  'fix.try.name': 'Try it here first',
  'fix.try.about':
    'CORS Lens can set these headers on the responses of {target} in this tab, and have the page send the request again. Your browser asks you for access to that server and to the page that made the request: without both it changes no response. The access is given back when you end it. The server is not touched.',
  'fix.try.beyond':
    'The status or the redirect of a preflight cannot be changed this way: fix that on the server.',
  'fix.try.start': 'Try it in this tab',
  'fix.try.edit': 'Edit the request first …',
  'fix.try.ask': 'The headers are set. This {method} may change something on the server. Send it once more?',
  'fix.try.ask-both':
    'It is sent twice, with and without credentials, because the log does not show which the page uses.',
  'fix.try.sent':
    'Sent. Waiting for its row in the log. If a Content Security Policy stops it, there is no row: look in the console.',
  'fix.try.passes': 'Passes now: script can read the response (status {status}).',
  'fix.try.opaque': 'Sent with mode no-cors: the response is opaque, whatever its headers are.',
  'fix.try.now-blocked': 'Still blocked, now because: {why}.',
  'fix.try.now-failed': 'Fails, but not because of CORS: {why}.',
  'fix.try.now-open': 'Unclear: {why}.',
  'fix.try.with': 'With credentials:',
  'fix.try.without': 'Without credentials:',
  'fix.try.both-waiting':
    'Tried in both credentials modes, because the log does not show which the page uses.',
  'fix.try.both-passes':
    'Passes now in both credentials modes. The log does not show which of them the page uses.',
  'fix.try.both-fails': 'Does not pass in either credentials mode.',
  'fix.try.both-depends':
    'Passes in only one credentials mode, and the log does not show which the page uses. “Record calls” shows it.',
  'fix.try.reload-hint': 'The headers stay set while the page loads again.',
  'fix.try.not-the-servers':
    'CORS Lens set headers on the responses of {target} for this request, so it says nothing about the server. What the server has to change is worked out from its other requests.',
  'fix.try.waiting': 'Your browser asks you for access to the hosts.',
  'fix.try.refused': 'Access was not granted, so nothing was changed.',
  'fix.try.slow':
    'The browser did not set the headers within two seconds, so CORS Lens stopped and gave the access back.',
  'fix.try.no-host':
    'It cannot be tried: the request comes from {origin}, and browsers give no access to pages of that kind.',
  'fix.try.failed': 'It could not be tried: {why}. The access was given back.',
  'fix.heading.changes': 'Not fixable with CORS headers',
  'fix.heading.instead': 'Or instead',
  'fix.heading.policy': 'What has to be allowed',
  'fix.heading.warnings': 'Before you use it',
  'fix.heading.server': 'On this server',
  'fix.heading.traps': 'Watch out',
  'fix.heading.doubts': 'Not sure',
  'fix.heading.now': 'What the server does now',
  'fix.heading.docs': 'Documentation',
  'fix.nothing': 'For the requests seen, nothing has to change on this server.',
  'fix.requests.one': 'For one request to {target}.',
  'fix.requests.many': 'For {count} requests to {target}.',
  'fix.others.one': 'One more request of this page to {target} needs more than this. Fix this one first.',
  'fix.others.many':
    '{count} more requests of this page to {target} need more than this. Fix this one first.',
  'fix.others.command': 'With `--together`, one configuration covers all of them.',
  'fix.others.together': 'Fix them together',
  'fix.others.own': 'Only this request',
  'fix.new': 'new',
  'fix.value.any': 'any',
  'fix.value.none': 'none',
  'fix.value.yes': 'yes',
  'fix.value.no': 'no',
  'fix.value.only': 'only for {origins}',
  'fix.value.and-more': '{origins} and {count} more',
  'fix.value.seconds': '{count} seconds',
  'fix.value.not-said': 'not set',
  'fix.part.origins': 'Origins',
  'fix.part.methods': 'Methods',
  'fix.part.requestHeaders': 'Request headers',
  'fix.part.credentials': 'Credentials',
  'fix.part.exposedHeaders': 'Exposed headers',
  'fix.part.maxAge': 'Max-Age',
  'fix.part.varyOrigin': 'Vary: Origin',
  'fix.part.preflightStatus': 'Preflight status',
  'fix.group.any': 'Anywhere',
  'fix.group.javascript': 'JavaScript',
  'fix.group.proxy': 'Web servers and proxies',
  'fix.group.python': 'Python',
  'fix.group.ruby': 'Ruby',
  'fix.group.php': 'PHP',
  'fix.group.jvm-dotnet': 'Java and .NET',
  'fix.group.go': 'Go',
  'fix.group.rust-elixir': 'Rust and Elixir',
  'fix.group.cloud': 'Cloud services',
  'fix.server.label': 'Server',
  'fix.clue.header': 'Detected from {name}: {value}',
  'fix.clue.preflight': 'Detected from how it refused a preflight, with {status}',
  'fix.clue.address': 'Detected from its address {value}',
  'fix.clue.body': 'Detected from what the response says: {value}',
  'fix.clue.chosen': 'Chosen by you',
  'fix.clue.none': 'Nothing shows which server it is',
  'fix.proven': 'Tested on {version}, with the real server and real Chromium pages',
  'fix.unproven': 'Written from the documentation of {version}, not tested',
  'fix.install': 'It needs {command}',

  'fix.place.http': 'What the server has to send',
  'fix.place.new-file': 'A new file',
  'fix.place.whole-file': 'The whole file',
  'fix.place.module-top': 'At the top of the file',
  'fix.place.first-in-listener': 'First in the function that handles requests',
  'fix.place.before-routes': 'Before every route and before any login check',
  'fix.place.after-app-created': 'Right after the application is created',
  'fix.place.end-of-app': 'At the end, after all routes and middleware',
  'fix.place.around-handler': 'Around your own handler, here called `handle`',
  'fix.place.in-default-export': 'In the object that the file exports',
  'fix.place.script-top': 'First in every script that handles requests',
  'fix.place.settings-end': 'After INSTALLED_APPS and MIDDLEWARE',
  'fix.place.rackup-first': 'Before every other `use`',
  'fix.place.nginx-http': 'In `http`, outside `server`',
  'fix.place.nginx-location': 'In the `location` that handles or proxies the requests',
  'fix.place.or-nginx-server': 'Or with nginx, in the `server` of the page',
  'fix.place.apache-virtual-host': 'In `<VirtualHost>`, not in `<Location>` and not in .htaccess',
  'fix.place.caddy-site': 'In the block of the site',
  'fix.place.caddy-reverse-proxy': 'In the block of `reverse_proxy`',
  'fix.place.haproxy-frontend': 'In the `frontend`, before its other rules',
  'fix.place.lighttpd-end': 'At the end of the file',
  'fix.place.traefik-dynamic': 'In the dynamic configuration',
  'fix.place.envoy-filters': 'In http_filters, before every other filter',
  'fix.place.envoy-virtual-host': 'In the virtual host, or in its route',
  'fix.place.web-config': 'In the site’s configuration',
  'fix.place.web-xml-filters': 'Before every other filter',
  'fix.place.in-security-config': 'In the class of the security configuration',
  'fix.place.in-filter-chain': 'In the method that builds the SecurityFilterChain',
  'fix.place.aspnet-services': 'Before `builder.Build()`',
  'fix.place.aspnet-pipeline': 'After UseRouting, before UseAuthentication',
  'fix.place.around-mux': 'Around the handler that serves all routes, here called `mux`',
  'fix.place.last-layer': 'As the last layer that is added',
  'fix.place.in-app-factory': 'In the function that builds the App',
  'fix.place.before-router-plug': 'Before the plug of the router',
  'fix.place.cloudformation-api': 'In the Properties of the AWS::ApiGatewayV2::Api',
  'fix.place.cloudformation-url': 'In the Properties of the AWS::Lambda::Url',
  'fix.place.cloudformation-resources': 'In Resources, with the name of your API for `Api`',
  'fix.place.lambda-every-response': 'In the headers of every response, also to OPTIONS and in every catch',
  'fix.place.s3-bucket': 'In the bucket: Permissions, Cross-origin resource sharing',
  'fix.place.cloudfront-policy': 'In the ResponseHeadersPolicyConfig',
  'fix.place.gcs-bucket': 'With `gcloud storage buckets update gs://BUCKET --cors-file=cors.json`',
  'fix.place.azure-site-config': 'In the siteConfig of the app',
  'fix.place.r2-bucket': 'With `npx wrangler r2 bucket cors set BUCKET --file cors.json`',
  'fix.place.azure-storage':
    'With the Azure CLI; ACCOUNT is the storage account, and `b` is Blob (`f` is File, `q` Queue, `t` Table)',

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
    'Blob, File, Queue and Table each have rules of their own. In the portal they stand under Resource sharing (CORS).',
  'fix.trap.azure-storage-first':
    'The first rule that fits the origin and the method decides, and a service has at most five: `az storage cors clear` takes out the old ones.',
  'fix.trap.azure-storage-headers':
    'Libraries of Azure send `x-ms-*` headers: `x-ms-*` may be written as one name that ends with a star. The endpoint of static websites (web.core.windows.net) does not follow these rules.',

  'fix.doubt.credentials-mode':
    'The capture does not say whether the page sends credentials, so the usual mode is assumed. With `credentials: "include"` the server must allow them.',
  'fix.doubt.no-trace':
    'The capture does not show what the browser refused, so this allows everything the request asks for.',
  'fix.doubt.not-suggested':
    'An origin, a method or a header name was left out: it has characters that do not belong in a configuration.',
  'fix.doubt.list-cut':
    'More origins, methods or header names were seen than a configuration should list: only the first ones in alphabetical order are here.',
  'fix.doubt.null-not-suggested': 'The origin `null` was left out: any site can send it.',
  'fix.doubt.one-installation':
    'One of these origins was made at random for one browser (extensions in Firefox and Safari, webviews of VS Code): other people have others. An extension needs a host permission instead; a webview has to send the request through its extension.',
  'fix.doubt.wildcard-narrowed':
    'The server allowed every origin, which is not possible with credentials. Add the other origins that call it.',
  'fix.doubt.wildcard-on-some-paths':
    'The server allows every origin on some paths, but not on all the requested ones. This list would block others on those paths: set it for the other paths only.',
  'fix.doubt.wildcard-with-authorization':
    'The server allowed every origin. With Authorization, only the listed origins are allowed: add the others that call it.',
  'fix.doubt.wildcard-replaced':
    'The server allowed all names with `*`. Only those seen are listed here: add what others send.',

  'fix.warning.origin-on-other-paths':
    'These rules apply to every path, also to some that these origins did not request: {origins}. If those paths are not for them, set the rules only for the others.',
  'fix.warning.credentials-on-other-paths':
    'These rules apply to every path, also to some where these origins used no credentials: {origins}. If those paths are not for them, set the rules only for the others.',
  'fix.warning.http-origin-with-credentials':
    'Anyone on the network can change a page that is served over http, and then read responses with its visitors’ credentials: {origins}. Serve the page over https.',
  'fix.warning.local-origin-with-credentials':
    'Any program on the visitor’s own machine can serve this origin, and then read responses with the visitor’s credentials: {origins}. Allow it on development servers only.',

  'fix.widens.all-origins':
    'This server allows credentials for all its origins or for none. These origins get them too, although they did not ask for them: {origins}. Leave out those that must not have them.',
  'fix.widens.always':
    'This server allows credentials for every origin it names. These origins get them, although they did not ask for them: {origins}. Leave out those that must not have them.',

  'fix.lint.any-origin-with-credentials':
    'Every origin is allowed, with credentials: any website can read what its visitors can read here.',
  'fix.lint.wildcard-with-credentials': 'Browsers reject `*` for requests with credentials.',
  'fix.lint.wildcard-with-authorization':
    'Every origin is allowed together with Authorization: name the origins.',
  'fix.lint.null-allowed': 'The origin `null` is allowed: any website can make a page that sends it.',
  'fix.lint.origin-matched-by-suffix': 'Only the end of the origin is compared: {value} is allowed too.',
  'fix.lint.origin-matched-by-prefix':
    'Only the beginning of the origin is compared: {value} is allowed too.',
  'fix.lint.origin-matched-by-pattern': 'A dot in the pattern matches any character: {value} is allowed too.',
  'fix.lint.origin-scheme-not-compared': 'The scheme is not compared: {value} is allowed too.',
  'fix.lint.origin-invalid': 'No browser sends {value} as an origin.',
  'fix.lint.name-invalid': 'No browser sends {value} as a name.',
  'fix.lint.wildcard-literal': 'List what is allowed: with credentials, `*` is an ordinary name.',
  'fix.lint.origin-repeated': 'Access-Control-Allow-Origin is sent more than once: two layers add it.',
  'fix.lint.vary-missing':
    'The response names one origin and has no `Vary: Origin`: a cache may give it to another.',
  'fix.lint.max-age-above-cap': 'Chromium caches a preflight for at most 7200 seconds, Firefox for 86400.',
  'fix.lint.max-age-invalid': 'Access-Control-Max-Age must be a whole number of seconds.',
  'fix.lint.authorization-left-to-wildcard': 'By the standard `*` does not cover Authorization: list it too.',

  'fix.lint.private-network-without-effect':
    'Access-Control-Allow-Private-Network has no effect since Chrome 142, which asks the user for permission instead. You can remove it.',
  'fix.lint.expose-cookies': 'Exposing {value} has no effect: no script can ever read it.',
  'fix.lint.request-header-in-response':
    'Access-Control-Request-Headers is a request header and has no effect on a response. Send Access-Control-Allow-Headers instead.',
  'fix.lint.credentials-not-true':
    'Access-Control-Allow-Credentials: {value} has no effect. Only true counts; to allow no credentials, leave the header out.',
  'fix.lint.expose-wildcard-literal':
    'With credentials, `*` in Access-Control-Expose-Headers is an ordinary name: list the headers.',
  'fix.lacks.origins': 'This server cannot limit the origins.',
  'fix.lacks.methods': 'This server cannot allow one of the methods.',
  'fix.lacks.requestHeaders': 'This server cannot name the request headers.',
  'fix.lacks.credentials': 'This server cannot allow credentials.',
  'fix.lacks.exposedHeaders': 'This server cannot expose response headers.',
  'fix.lacks.maxAge': 'This server cannot set how long a preflight is cached.',
  'fix.lacks.varyOrigin': 'This server cannot add `Vary: Origin`.',
  'fix.lacks.preflightStatus': 'This server cannot set the status of a preflight.',
} as const;
