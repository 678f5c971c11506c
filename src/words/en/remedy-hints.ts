/** What a server or a gateway does in its own way: said after the remedy that it bears on. */
export const remedyHints = {
  'remedy.hint.proxy.error':
    'Proxies leave the headers out of their own errors by default: nginx needs `add_header … always`, Apache `Header always set`, HAProxy `http-after-response`.',
  'remedy.hint.nginx.error':
    'nginx leaves `add_header` out of errors unless the line ends with `always`, and a `location` that has an `add_header` of its own inherits none.',
  'remedy.hint.nginx.options':
    'In nginx a `return 204` for OPTIONS in the location runs before `auth_basic`, `auth_request` and the application.',
  'remedy.hint.nginx.static':
    'nginx responds with 405 itself where it serves files: no `proxy_pass` matches this address, and the request did not reach the application.',
  'remedy.hint.apache.error': 'Apache leaves `Header set` out of errors: write `Header always set`.',
  'remedy.hint.apache.options':
    'In Apache a login check lets OPTIONS pass if `Require` is inside `LimitExcept OPTIONS`.',
  'remedy.hint.haproxy.error':
    'HAProxy leaves `http-response` out of responses that it makes itself: write `http-after-response set-header`.',
  'remedy.hint.haproxy.options':
    'In HAProxy respond to OPTIONS with `http-request return status 204` before any rule that denies.',
  'remedy.hint.fastapi.error':
    'In FastAPI and Starlette, the response to an unhandled exception is made outside CORSMiddleware, so it has no headers. Handle it in the application, or wrap the whole application: `app = CORSMiddleware(app, …)`.',
  'remedy.hint.fastapi.options':
    'In FastAPI and Starlette the middleware that is added last runs first: add CORSMiddleware last.',
  'remedy.hint.flask.error':
    'In Flask’s debug mode the debugger responds before flask-cors adds its headers. Try it without debug, or give errors a handler: `@app.errorhandler(Exception)`.',
  'remedy.hint.flask.options':
    'In Flask a `before_request` that checks logins runs for OPTIONS too: return there at once for that method.',
  'remedy.hint.django.error':
    'In Django `corsheaders.middleware.CorsMiddleware` must be at the top of MIDDLEWARE, before anything that responds itself.',
  'remedy.hint.django.options':
    'In Django `corsheaders.middleware.CorsMiddleware` responds to preflights only from the top of MIDDLEWARE: logins and CommonMiddleware come after it.',
  'remedy.hint.rails.error':
    'In Rails Rack::Cors must be before anything that responds itself, such as Warden: `config.middleware.insert_before 0, Rack::Cors`.',
  'remedy.hint.rails.options':
    'In Rails Rack::Cors responds to preflights if it is first and names this path: `config.middleware.insert_before 0, Rack::Cors`.',
  'remedy.hint.express.error':
    'In Express `app.use(cors())` must be before the routes, the body parser and the login check, and before the error handlers.',
  'remedy.hint.express.options':
    'In Express `app.use(cors())` responds to preflights if it is before the login check and before the routes.',
  'remedy.hint.express.own-options':
    'Express responds to OPTIONS itself wherever a route exists: `app.use(cors())` must be before the routes.',
  'remedy.hint.nestjs.error': 'In NestJS call `app.enableCors()` before `app.listen()`.',
  'remedy.hint.nestjs.options':
    'In NestJS call `app.enableCors()` before `app.listen()`, and before any middleware that responds.',
  'remedy.hint.fastify.options': 'In Fastify register `@fastify/cors` before the routes, and wait for it.',
  'remedy.hint.nextjs.options':
    'In Next.js a route must export OPTIONS too, and its middleware must let OPTIONS pass. `headers()` in the configuration does not respond to preflights.',
  'remedy.hint.laravel.error':
    'In Laravel the path has to be among `paths` in config/cors.php (`login` and `sanctum/csrf-cookie` too).',
  'remedy.hint.laravel.options':
    'In Laravel HandleCors responds to preflights only for the `paths` in config/cors.php.',
  'remedy.hint.laravel.csrf':
    'Laravel wants its form token: ask for `/sanctum/csrf-cookie` first, with credentials, and send X-XSRF-TOKEN. List this path and that one among `paths` in config/cors.php.',
  'remedy.hint.symfony.error':
    'In Symfony NelmioCorsBundle adds headers for the `paths` of its configuration, and no others.',
  'remedy.hint.php.error': 'In PHP send the headers before anything else: what dies later keeps them.',
  'remedy.hint.aspnet-core.error':
    'In ASP.NET Core `UseCors` must be after UseRouting and before UseAuthentication, UseAuthorization and the endpoints.',
  'remedy.hint.aspnet-core.options':
    'In ASP.NET Core `UseCors` responds to preflights if it is before UseAuthentication and UseAuthorization.',
  'remedy.hint.iis.error':
    'Responses that IIS makes itself never come from the application, and have only the headers that the IIS CORS module or web.config adds.',
  'remedy.hint.iis.options':
    'IIS may respond to OPTIONS before the application: in web.config remove the handler OPTIONSVerbHandler and WebDAV, or install the IIS CORS module.',
  'remedy.hint.iis.login':
    'With Windows authentication IIS requires a login for OPTIONS too: allow anonymous requests and check the login in the application, or install the IIS CORS module, which responds first.',
  'remedy.hint.spring-mvc.error':
    'Spring Security responds before Spring MVC, so `@CrossOrigin` has no effect there: switch CORS on in its own chain, `http.cors(withDefaults())`, with a CorsConfigurationSource bean.',
  'remedy.hint.spring-mvc.options':
    'Spring Security responds before Spring MVC, so `@CrossOrigin` has no effect there: switch CORS on in its own chain, `http.cors(withDefaults())`, with a CorsConfigurationSource bean.',
  'remedy.hint.tomcat.error': 'In Tomcat CorsFilter has to be the first filter in web.xml.',
  'remedy.hint.tomcat.options':
    'In Tomcat CorsFilter has to be the first filter in web.xml, and a security constraint must not name OPTIONS.',
  'remedy.hint.azure.error':
    'In Azure App Service the list under API, CORS is the one that counts: once it has an entry, headers of the code are removed.',
  'remedy.hint.azure.options':
    'In Azure App Service the list under API, CORS handles preflights before logins and before the code: add the origin there.',
  'remedy.hint.cloudflare-workers.error':
    'If a Worker throws, Cloudflare responds itself: catch the error in the Worker, and send the headers with its response.',
  'remedy.hint.firebase-functions.error':
    'A function that throws before its CORS code runs sends no headers: its log says why. In a callable function throw HttpsError.',
  'remedy.hint.aws-lambda-url.error':
    'Set CORS in the settings of the function URL: Lambda then adds the headers to errors too, and the code sends none.',
  'remedy.hint.aws-lambda-url.options':
    'Set CORS in the settings of the function URL, which then responds to preflights without asking for a signature. The code must not send the headers too.',
  'remedy.hint.aws.payload':
    'API Gateway takes 10 MB at most, and Lambda 6 MB, and neither limit can be raised: upload large files to S3 with a presigned address.',
  'remedy.hint.azure-api-management':
    'Put the `cors` policy first in `inbound`, for all APIs: its limits and key checks then respond with the headers. What `on-error` sends has only the headers that are set there.',
  'remedy.hint.azure-api-management.unlisted':
    'It responds to an origin that is not on the list of its `cors` policy with an empty 200. The list is compared character by character: write origins there without a slash at the end.',
} as const;
