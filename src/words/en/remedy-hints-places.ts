/** What a host of files, a framework of the page or an identity provider does in its own way: said after a remedy. */
export const remedyHintsPlaces = {
  'remedy.hint.files.github-pages':
    'GitHub Pages sends `Access-Control-Allow-Origin: *` with every file, and has no setting for more.',
  'remedy.hint.files.s3':
    'Uploads go to the REST endpoint of the bucket (`BUCKET.s3.REGION.amazonaws.com`), with a signed address and CORS rules.',
  'remedy.hint.files.azure':
    'It sends no CORS headers at all, whatever the rules of the account: call the file at `ACCOUNT.blob.core.windows.net/$web/`, where they apply.',
  'remedy.hint.files.netlify':
    'On Netlify a function responds to OPTIONS and POST. The file `_headers` adds headers to files, and a line such as `/api/* https://api.example/:splat 200` in `_redirects` makes the call same-origin.',
  'remedy.hint.files.vercel':
    'On Vercel a function (`api/`) or a route that exports OPTIONS and POST responds to them. In vercel.json `headers` adds headers to files, and `rewrites` to the API make the call same-origin.',
  'remedy.hint.files.cloudflare':
    'Here a function (Pages) or the Worker with `run_worker_first = true` responds to OPTIONS and POST. The file `_headers` adds headers to files.',
  'remedy.hint.files.firebase':
    'In firebase.json `headers` adds headers to files, and `rewrites` hand a path to a function.',
  'remedy.hint.files.live-server':
    'It shows files while you write them, and runs no PHP and no form. The backend has a port of its own.',
  'remedy.hint.files.python': 'It sends no CORS headers either: for files, use `npx http-server --cors`.',
  'remedy.hint.own-origin.spring': 'In Spring Boot that is `server.forward-headers-strategy=framework`.',
  'remedy.hint.own-origin.rails':
    'Rails builds its own address from Host and X-Forwarded-Proto: `proxy_set_header X-Forwarded-Proto $scheme` in nginx, or `config.assume_ssl = true` behind a proxy that terminates TLS.',
  'remedy.hint.own-origin.django':
    'In Django list the origin, with its scheme, in `CSRF_TRUSTED_ORIGINS`, and set `SECURE_PROXY_SSL_HEADER` behind a proxy that terminates TLS.',
  'remedy.hint.own-origin.sveltekit':
    'In SvelteKit (adapter-node) set the variable `ORIGIN`, or `PROTOCOL_HEADER=x-forwarded-proto` and `HOST_HEADER=x-forwarded-host`. In Astro it is `security.checkOrigin`.',
  'remedy.hint.own-origin.nextjs':
    'In Next.js list the host in `experimental.serverActions.allowedOrigins`, or have the proxy send X-Forwarded-Host.',
  'remedy.hint.redirect.https': 'Only the scheme differs: write https in the page.',
  'remedy.hint.idp.auth0':
    'At Auth0 a 401 of the token endpoint usually means that the application is not of the type Single Page Application, or that its authentication method is not None.',
  'remedy.hint.idp.entra':
    'AADSTS codes say which: for AADSTS9002326 the redirect URI has to be of the type Single-page application.',
  'remedy.hint.idp.keycloak':
    'In Keycloak the client has to be public (Client authentication off), and the address of the realm has to be correct: since version 17 it has no `/auth` in it.',
  'remedy.hint.idp.okta':
    'At Okta the application has to be of the type Single-Page App (client authentication None), and the origin a Trusted Origin with CORS.',
  'remedy.hint.idp.google':
    'Google gives pages no tokens for a code: use Google Identity Services, or have your server request them.',
} as const;
