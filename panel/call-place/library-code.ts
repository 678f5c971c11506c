/** Where package managers, bundlers and their dev servers put what is not the person's own. */
const libraryPaths =
  /\/(?:node_modules|bower_components|jspm_packages|\.pnpm|\.yarn|vendors?|third[-_]party)\/|\/@(?:vite|react-refresh|id)(?:\/|$)|\/(?:\(webpack\)|webpack\/(?:runtime|bootstrap)|__webpack)|\[turbopack\]/;

/** Chunks that bundlers split off for packages: webpack's, Angular's, Next's, Rollup's and those of people's own rules. */
const libraryChunks =
  /(?:^|[-_.~])(?:chunk-)?vendors?(?:[-_.~]|$)|node_modules_|^(?:polyfills?|framework|runtime|webpack)(?:[-_.~]|$)/;

/** Files of libraries that make requests, or stand between those who do, as they are served by themselves. */
const libraryFiles =
  /^(?:axios|jquery|superagent|ky|ofetch|wretch|umi-request|zone|rxjs|socket\.io|engine\.io|tus|uppy|oidc-client(?:-ts)?|msal(?:-browser)?|keycloak|auth0(?:-spa-js)?|firebase(?:-[a-z-]+)?|supabase|apollo-client|pusher|signalr|htmx|workbox(?:-[a-z-]+)?|sentry|bundle\.tracing|datadog-rum|newrelic|whatwg-fetch|cross-fetch)(?:[-.@][\w.-]*)?\.[cm]?js$/;

/** Hosts that serve packages. */
const libraryHosts =
  /^(?:cdn\.jsdelivr\.net|(?:[a-z-]+\.)?unpkg\.com|cdnjs\.cloudflare\.com|esm\.sh|esm\.run|cdn\.skypack\.dev|ga\.jspm\.io|ajax\.googleapis\.com|ajax\.aspnetcdn\.com|code\.jquery\.com|deno\.land|www\.gstatic\.com|browser\.sentry-cdn\.com|js\.sentry-cdn\.com)$/;

/** People name their own modules after the library they wrap. */
const ownFolders = /\/(?:src|app|components|pages)\//;

const scripts = /\.[cm]?[jt]sx?$|^[^.]*$/;

const notOfThePage = /^(?:chrome|moz|safari-web)-extension:|^node:|^native /;

/** Longer URLs are no files. */
const longest = 2_000;

/** Whether a source that a source map names is a library's: bundlers keep its path, so that its file may have any name. */
export function isLibrarySource(url: string): boolean {
  const { host, path } = partsOf(url.slice(0, longest));
  return libraryPaths.test(path) || libraryHosts.test(host);
}

/** Whether a script that runs stands where libraries do, and is not the person's own. */
export function isLibraryCode(url: string): boolean {
  const start = url.slice(0, longest);
  if (notOfThePage.test(start)) return true;
  const { host, path } = partsOf(start);
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (libraryPaths.test(path) || libraryHosts.test(host)) return true;
  if (!scripts.test(file)) return false;
  return libraryChunks.test(file) || (libraryFiles.test(file) && !ownFolders.test(path));
}

/** Also of what is no URL by its scheme: `webpack:///./src/a.js`, `webpack-internal:///(app)/./a.js`. */
function partsOf(url: string): { readonly host: string; readonly path: string } {
  const [, host = '', rest = url] = /^[a-z][a-z0-9+.-]*:\/\/([^/]*)(.*)$/is.exec(url) ?? [];
  const [path = ''] = rest.split(/[?#]/, 1);
  return { host: host.toLowerCase(), path: path.startsWith('/') ? path : `/${path}` };
}
