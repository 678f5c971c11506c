/** What to change, and where. Loaded with the servers and not before, so it stands apart from the catalogue. */
export const fix = {
  'fix.try.name': 'Try it here first',
  'fix.try.about':
    'CORS Lens can set these headers on the responses of {target} in this tab, and have the page ask again. Your browser asks you for access to that server and to the page that asked: without both it changes no response. The access is given back when you end it. The server is not touched.',
  'fix.try.beyond':
    'The status or the redirect of a preflight cannot be changed in this way: that still has to be mended on the server.',
  'fix.try.start': 'Try it in this tab',
  'fix.try.edit': 'Edit the request first …',
  'fix.try.ask': 'The headers are set. This {method} may change something on the server. Send it once more?',
  'fix.try.ask-both':
    'It is sent twice, with and without credentials, since the log does not show which the page uses.',
  'fix.try.sent':
    'Sent. Waiting for its row in the log. What a Content Security Policy stops gets none: the console tells of it.',
  'fix.try.passes': 'Passes now: script can read the response (status {status}).',
  'fix.try.opaque': 'Sent with mode no-cors: the response is opaque, whatever its headers say.',
  'fix.try.now-blocked': 'Still blocked, now because: {why}.',
  'fix.try.now-failed': 'Fails, and not because of CORS: {why}.',
  'fix.try.now-open': 'Not settled: {why}.',
  'fix.try.with': 'With credentials:',
  'fix.try.without': 'Without credentials:',
  'fix.try.both-waiting': 'Tried in both credentials modes, since the log does not show which the page uses.',
  'fix.try.both-passes':
    'Passes now in both credentials modes. Which of them the page uses, the log does not show.',
  'fix.try.both-fails': 'Does not pass in either credentials mode.',
  'fix.try.both-depends':
    'Passes in one credentials mode alone, and the log does not show which the page uses. “Record calls” shows it.',
  'fix.try.reload-hint': 'The headers stay set while the page loads again.',
  'fix.try.not-the-servers':
    'CORS Lens set headers on the responses of {target} for this request, so it shows nothing of the server. What the server has to change is told from its other requests.',
  'fix.try.waiting': 'Your browser asks you for access to the hosts.',
  'fix.try.refused': 'The access was not given, so nothing has been changed.',
  'fix.try.slow':
    'The browser did not set the headers within two seconds. It was given up, and the access was given back.',
  'fix.try.no-host':
    'It cannot be tried: the request comes from {origin}, and browsers give no access to pages of that kind.',
  'fix.try.failed': 'It could not be tried: {why}. The access was given back.',
  'fix.heading.changes': 'What no CORS header mends',
  'fix.heading.instead': 'Or in its place',
  'fix.heading.policy': 'What has to be allowed',
  'fix.heading.warnings': 'Before you use it',
  'fix.heading.server': 'In this server',
  'fix.heading.traps': 'Watch out',
  'fix.heading.doubts': 'Not sure',
  'fix.heading.now': 'What the server does now',
  'fix.heading.docs': 'Documentation',
  'fix.nothing': 'Nothing has to change at this server for what was seen.',
  'fix.requests.one': 'For one request to {target}.',
  'fix.requests.many': 'For {count} requests to {target}.',
  'fix.others.one': 'One more request of this page to {target} needs more than this. Do this one first.',
  'fix.others.many': '{count} more requests of this page to {target} need more than this. Do this one first.',
  'fix.others.command': 'With `--together` one configuration answers for all of them.',
  'fix.others.together': 'Take them together',
  'fix.others.own': 'This request alone',
  'fix.new': 'new',
  'fix.value.any': 'any',
  'fix.value.none': 'none',
  'fix.value.yes': 'yes',
  'fix.value.no': 'no',
  'fix.value.only': 'only for {origins}',
  'fix.value.and-more': '{origins} and {count} more',
  'fix.value.seconds': '{count} seconds',
  'fix.value.not-said': 'not said',
  'fix.part.origins': 'Origins',
  'fix.part.methods': 'Methods',
  'fix.part.requestHeaders': 'Request headers',
  'fix.part.credentials': 'Credentials',
  'fix.part.exposedHeaders': 'Exposed headers',
  'fix.part.maxAge': 'Remembered for',
  'fix.part.varyOrigin': 'Vary: Origin',
  'fix.part.preflightStatus': 'Preflight answered',
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
  'fix.clue.header': 'Told from {name}: {value}',
  'fix.clue.preflight': 'Told from how it refused a preflight, with {status}',
  'fix.clue.address': 'Told from its address {value}',
  'fix.clue.body': 'Told from what the response says: {value}',
  'fix.clue.chosen': 'Chosen by you',
  'fix.clue.none': 'Nothing says which server it is',
  'fix.proven': 'Proven on {version}, by the real server and real Chromium pages',
  'fix.unproven': 'From its documentation, not run; written for {version}',
  'fix.install': 'It needs {command}',

  'fix.place.http': 'What the server has to send',
  'fix.place.new-file': 'A new file',
  'fix.place.whole-file': 'The whole file',
  'fix.place.module-top': 'At the top of the file',
  'fix.place.first-in-listener': 'First in the function that answers requests',
  'fix.place.before-routes': 'Before every route and before any login check',
  'fix.place.after-app-created': 'Right after the application is created',
  'fix.place.end-of-app': 'At the end, after all routes and middleware',
  'fix.place.around-handler': 'Around your own handler, here called `handle`',
  'fix.place.in-default-export': 'In the object that the file exports',
  'fix.place.script-top': 'First in every script that answers requests',
  'fix.place.settings-end': 'After INSTALLED_APPS and MIDDLEWARE',
  'fix.place.rackup-first': 'Before every other `use`',
  'fix.place.nginx-http': 'In `http`, outside of `server`',
  'fix.place.nginx-location': 'In the `location` that answers, or hands on, the requests',
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
  'fix.place.lambda-every-answer': 'In the headers of every answer, also of OPTIONS and in every catch',
  'fix.place.s3-bucket': 'In the bucket: Permissions, Cross-origin resource sharing',
  'fix.place.cloudfront-policy': 'In the ResponseHeadersPolicyConfig',
  'fix.place.gcs-bucket': 'With `gcloud storage buckets update gs://BUCKET --cors-file=cors.json`',
  'fix.place.azure-site-config': 'In the siteConfig of the app',

  'fix.trap.before-login':
    'It has to come before any login check: a preflight carries no cookies and no Authorization.',
  'fix.trap.before-routes': 'Routes that are set up before it get no headers.',
  'fix.trap.errors-too':
    'Errors need the headers too. Without them the page sees a CORS error in place of the 401, 404 or 500.',
  'fix.trap.one-layer':
    'Only one layer may add the headers. If a proxy in front or an application behind does so too, switch it off there.',
  'fix.trap.uncaught-error':
    'An error that nobody catches is answered without the headers, so it is caught here.',
  'fix.trap.file-order': 'Middleware runs in the order of its file names: 0 comes first.',
  'fix.trap.filter-first': 'Filters run in the order of their mappings: this one has to be the first.',
  'fix.trap.dev-only': 'This is the development server. What runs in production needs the same rule.',
  'fix.trap.call-the-proxy':
    'Let the page call `/api/…` on its own origin, without the API’s host. Then no CORS is needed.',
  'fix.trap.proxy-cookies':
    'Cookies that the API sets for its own domain do not reach the page’s origin: let the proxy rewrite their Domain.',
  'fix.trap.open-proxy':
    'Never let the request say where it is forwarded to: one fixed address, or everyone may use it.',
  'fix.trap.path-matches': 'Set the matcher to the paths that are called from other origins.',
  'fix.trap.express-origin-true':
    'Never use `origin: true` with credentials: it answers every site with its own name.',
  'fix.trap.fastify-scope':
    'Register it on the outermost instance: inside another plugin it covers that plugin only.',
  'fix.trap.koa-origin-function':
    'The origin has to be a function: a list is sent as several headers, and the default with credentials lets every site in.',
  'fix.trap.nestjs-fastify':
    'On Fastify name the methods too: its plugin allows only GET, HEAD and POST by itself.',
  'fix.trap.h3-return':
    'Return what handleCors returns, unless it is false: else the preflight goes on to your routes.',
  'fix.trap.nitro-route-rules':
    'A route rule with `cors: true` does not answer preflights, and it sends `*` to everyone.',
  'fix.trap.nextjs-file-name':
    'Before Next.js 16 the file is called middleware.js and the function `middleware`.',
  'fix.trap.sveltekit-csrf':
    'Forms from other origins are also checked by `csrf.trustedOrigins`, which is not CORS.',
  'fix.trap.supabase-headers':
    'The client library sends apikey and x-client-info by itself: they have to be allowed.',
  'fix.trap.firebase-emulator':
    'What works in the emulator may fail when deployed: the emulator may allow all origins.',
  'fix.trap.vite-default': 'By itself it allows pages on localhost only.',
  'fix.trap.webpack-headers': 'The setting `headers` is not enough: it does not answer preflights.',
  'fix.trap.nginx-inherit':
    'A single add_header in a `location` discards all that were inherited: put these where the others are.',
  'fix.trap.nginx-always': 'Without `always` nginx adds nothing to answers of 400 and above.',
  'fix.trap.nginx-if': 'Put no add_header in the `if`: then the preflight gets none of those outside.',
  'fix.trap.apache-htaccess':
    'In .htaccess and `<Location>` the login check comes first, and refuses the preflight.',
  'fix.trap.apache-always': 'Without `always` Apache’s own error pages get no headers.',
  'fix.trap.caddy-login':
    'The directive basic_auth comes before `handle`, wherever it is written. Give it a matcher that leaves OPTIONS out.',
  'fix.trap.caddy-defer': 'Do not use `defer`: the headers are then missing from a 502.',
  'fix.trap.haproxy-after-response':
    'The rule is http-after-response: http-response leaves out what HAProxy answers itself.',
  'fix.trap.lighttpd-replaces':
    'The last block that matches replaces the whole list of the others: headers you set elsewhere go into it too.',
  'fix.trap.traefik-attach': 'Name the middleware in the router, or it does nothing.',
  'fix.trap.envoy-two-places':
    'Both are needed: the filter does nothing without the policy, and the other way round.',
  'fix.trap.iis-module': 'The CORS module is installed separately; without it the element is an error.',
  'fix.trap.iis-size': 'IIS reads no web.config above 250 KB: longer lists go into applicationHost.config.',
  'fix.trap.flask-before-request':
    'A login check in before_request refuses the preflight: let it return for OPTIONS. On the views it does no harm.',
  'fix.trap.flask-unknown-route': 'OPTIONS to an address without a route is a 404, which no header mends.',
  'fix.trap.flask-star': 'Never use `*` with supports_credentials: it answers every site with its own name.',
  'fix.trap.django-order':
    'The middleware has to stand before CommonMiddleware: its redirect to a slash has no headers.',
  'fix.trap.django-csrf':
    'Requests that change data need the origin in CSRF_TRUSTED_ORIGINS too, and the cookies SameSite=None.',
  'fix.trap.starlette-add-middleware':
    'With add_middleware an error that nobody caught has no headers, and a login added later comes first.',
  'fix.trap.starlette-star':
    'Never use `*` with allow_credentials: requests with cookies are then allowed to every site.',
  'fix.trap.rack-methods': 'A resource without `methods` allows GET only.',
  'fix.trap.rack-first':
    'It has to come before everything else: a login check above it refuses the preflight.',
  'fix.trap.rack-raises':
    'An exception that reaches it loses the headers: let something below turn it into a 500.',
  'fix.trap.php-output': 'It has to come before any output, also before a blank line above `<?php`.',
  'fix.trap.php-static': 'Files that PHP does not serve get no headers: set those in the web server.',
  'fix.trap.laravel-paths': 'The paths have to match the address that is called.',
  'fix.trap.laravel-cache': 'Run `php artisan config:clear` if the configuration is cached.',
  'fix.trap.nelmio-paths': 'The bundle does nothing without an entry in `paths`.',
  'fix.trap.spring-security-too':
    'With Spring Security, `http.cors()` is needed too: else it refuses the preflight.',
  'fix.trap.spring-unmatched': 'Addresses without a controller get no headers.',
  'fix.trap.spring-security-order': 'Without it, preflights meet the login check and get 401 or 403.',
  'fix.trap.tomcat-authenticator':
    'Tomcat’s own login comes before filters: set `allowCorsPreflight="filter"` on its authenticator.',
  'fix.trap.tomcat-403':
    'An origin, method or header that is not listed is refused with 403, same-origin pages too.',
  'fix.trap.jetty-credentials': 'By itself it allows every origin with credentials: always name the origins.',
  'fix.trap.jetty-12': 'Jetty 12 has CrossOriginHandler in its place.',
  'fix.trap.aspnet-order':
    'The order counts: after UseRouting, before UseAuthentication and UseAuthorization.',
  'fix.trap.aspnet-https':
    'UseHttpsRedirection before it answers preflights with a redirect, which always fails.',
  'fix.trap.rs-cors-silent':
    'If only the method or a header is not listed it sends no headers at all, and the browser blames the origin.',
  'fix.trap.gin-group': 'Use it on the engine: on a group the preflight is a 404.',
  'fix.trap.gin-defaults':
    'A Config that is not made by DefaultConfig allows no method and no header by itself.',
  'fix.trap.gin-403': 'An origin that is not listed is refused with 403.',
  'fix.trap.echo-star':
    'Never use `*` with AllowCredentials: older releases answer every site with its own name.',
  'fix.trap.fiber-2': 'Fiber 2 takes one text with commas in place of each list.',
  'fix.trap.jub0bs-pattern': 'Routes that name a method do not see the preflight: wrap the whole mux.',
  'fix.trap.jub0bs-insecure':
    'It refuses http origins with credentials unless told otherwise. Use it for development only.',
  'fix.trap.tower-panics': 'A wildcard with credentials panics at the start.',
  'fix.trap.tower-layer-order': 'The layer added last is the outermost: add it after the login’s.',
  'fix.trap.actix-wrap-order': 'The wrap added last is the outermost: add it after the login’s.',
  'fix.trap.phoenix-endpoint':
    'It belongs in the endpoint: a pipeline of the router does not run for OPTIONS.',
  'fix.trap.cors-plug-defaults': 'The library cors_plug allows every origin with credentials by default.',
  'fix.trap.http-api-ignores-integration': 'CORS headers that the Lambda sends itself are ignored then.',
  'fix.trap.rest-api-one-origin':
    'Gateway responses can name one origin only: with several, errors are readable for the first.',
  'fix.trap.rest-api-deploy': 'Deploy the stage again: changes do nothing until then.',
  'fix.trap.lambda-url-not-in-code': 'Do not set the headers in the code too: they would come twice.',
  'fix.trap.s3-cloudformation': 'In CloudFormation two names differ: ExposedHeaders and MaxAge.',
  'fix.trap.s3-cloudfront':
    'Behind CloudFront the Origin header has to be forwarded, or the cache answers without it.',
  'fix.trap.cloudfront-options': 'The behavior has to allow OPTIONS.',
  'fix.trap.cloudfront-override': 'With OriginOverride the origin’s own headers are replaced.',
  'fix.trap.gcs-host':
    'The host storage.cloud.google.com never sends CORS headers: call storage.googleapis.com.',
  'fix.trap.azure-overrides': 'What is set here replaces what the application does.',

  'fix.doubt.credentials-mode':
    'The capture does not say whether the page sends credentials, so this goes by what is usual. With `credentials: "include"` the server has to allow them.',
  'fix.doubt.no-trace':
    'What the browser refused is not in the capture, so this is what the request asks for.',
  'fix.doubt.not-suggested':
    'An origin, a method or a header name was left out: its characters have no place in a configuration.',
  'fix.doubt.list-cut':
    'More origins, methods or header names were seen than a configuration should list: only the first in the alphabet are here.',
  'fix.doubt.null-not-suggested': 'The origin `null` was left out: every site can send it.',
  'fix.doubt.one-installation':
    'An origin in this list was made by chance for one browser (Firefox’s and Safari’s extensions, webviews of VS Code): other people have others. An extension needs a host permission instead, a webview has to let its extension ask.',
  'fix.doubt.wildcard-narrowed':
    'The server allowed every origin, which credentials rule out. Add the other origins that call it.',
  'fix.doubt.wildcard-on-some-paths':
    'The server allows every origin at some paths, and not at all that were asked for. This list would close those to others: set it for the other paths alone.',
  'fix.doubt.wildcard-with-authorization':
    'The server allowed every origin. With Authorization only the origins in the list are allowed: add the others that call it.',
  'fix.doubt.wildcard-replaced':
    'The server allowed all names with `*`. Only those seen are listed here: add what others send.',

  'fix.warning.origin-on-other-paths':
    'These rules hold for every path, also for some that these origins did not ask for: {origins}. If those paths are not for them, set the rules only where the others are answered.',
  'fix.warning.credentials-on-other-paths':
    'These rules hold for every path, also for some at which these origins used no credentials: {origins}. If those paths are not for them, set the rules only where the others are answered.',
  'fix.warning.http-origin-with-credentials':
    'Whoever is in the network can change a page that comes over http, and then read with the credentials of its visitors: {origins}. Serve the page over https.',
  'fix.warning.local-origin-with-credentials':
    'Any program on the visitor’s own machine can serve this origin, and then read with the visitor’s credentials: {origins}. Allow it on development servers only.',

  'fix.widens.all-origins':
    'This server gives credentials to all its origins or to none. These get them too, and did not ask for them: {origins}. Leave out those that are not to have them.',
  'fix.widens.always':
    'This server gives credentials to every origin it names. These get them, and did not ask for them: {origins}. Leave out those that are not to have them.',

  'fix.lint.any-origin-with-credentials':
    'Every origin is allowed, with credentials: any web site can read what its visitors may read here.',
  'fix.lint.wildcard-with-credentials': 'Browsers refuse `*` for requests with credentials.',
  'fix.lint.wildcard-with-authorization':
    'Every origin is allowed together with Authorization: name the origins.',
  'fix.lint.null-allowed': 'The origin `null` is allowed: every web site can make a page that sends it.',
  'fix.lint.origin-matched-by-suffix': 'Only the end of the origin is compared: {value} is allowed too.',
  'fix.lint.origin-matched-by-prefix':
    'Only the beginning of the origin is compared: {value} is allowed too.',
  'fix.lint.origin-matched-by-pattern':
    'A dot of the pattern stands for any character: {value} is allowed too.',
  'fix.lint.origin-scheme-not-compared': 'The scheme is not compared: {value} is allowed too.',
  'fix.lint.origin-invalid': 'No browser sends {value} as an origin.',
  'fix.lint.name-invalid': 'No browser sends {value} as a name.',
  'fix.lint.wildcard-literal': 'Name what is allowed: `*` is a name like any other with credentials.',
  'fix.lint.origin-repeated': 'Access-Control-Allow-Origin comes more than once: two layers add it.',
  'fix.lint.vary-missing':
    'The answer names one origin and does not say `Vary: Origin`: a cache may give it to another.',
  'fix.lint.max-age-above-cap': 'Chromium remembers a preflight for 7200 seconds at most, Firefox for 86400.',
  'fix.lint.max-age-invalid': 'Access-Control-Max-Age is a whole number of seconds.',
  'fix.lint.authorization-left-to-wildcard': 'By the standard `*` does not cover Authorization: name it too.',

  'fix.lint.private-network-without-effect':
    'Access-Control-Allow-Private-Network does nothing since Chrome 142, which asks the person for a permission in its place. It can go.',
  'fix.lint.expose-cookies': '{value} is exposed to no avail: no script ever reads it.',
  'fix.lint.request-header-in-response':
    'Access-Control-Request-Headers is a header of requests. On a response it does nothing; Access-Control-Allow-Headers was meant.',
  'fix.lint.credentials-not-true':
    'Access-Control-Allow-Credentials: {value} does nothing. Only the bare word true counts; to allow none, leave the header out.',
  'fix.lint.expose-wildcard-literal':
    'With credentials `*` in Access-Control-Expose-Headers is a name like any other: name the headers.',
  'fix.lacks.origins': 'This server cannot limit the origins.',
  'fix.lacks.methods': 'This server cannot allow one of the methods.',
  'fix.lacks.requestHeaders': 'This server cannot name the request headers.',
  'fix.lacks.credentials': 'This server cannot allow credentials.',
  'fix.lacks.exposedHeaders': 'This server cannot expose response headers.',
  'fix.lacks.maxAge': 'This server cannot say how long a preflight is remembered.',
  'fix.lacks.varyOrigin': 'This server cannot add `Vary: Origin`.',
  'fix.lacks.preflightStatus': 'This server cannot set the status of a preflight.',
} as const;
