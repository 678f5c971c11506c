/** What to change in the page. */
export const remediesPage = {
  'remedy.write-method-in-capitals.title': 'Write the method in capitals',
  'remedy.write-method-in-capitals.text':
    'Browsers send `patch` as it is written, and the server expects PATCH. Change it in the page.',
  'remedy.take-out-response-header.title': 'Remove {name} from the request',
  'remedy.take-out-response-header.text':
    '{name} is a response header. On a request it allows nothing, and it makes the browser send a preflight.',
  'remedy.give-page-an-origin.title': 'Give the page an origin',
  'remedy.give-page-an-origin.text':
    'It sends `Origin: null`, which any site can send, so a server must not allow it. Serve the page over http or https, and give a sandboxed frame `allow-same-origin`.',
  'remedy.serve-file-over-http.title': 'Serve the page over http',
  'remedy.serve-file-over-http.text':
    'A page from a file has no origin of its own. Serve it from a local web server, or load it in the app under its own origin (Electron: `protocol.handle` with a scheme of your own, Android: WebViewAssetLoader). An app can also send the request from outside the page, in Electron from its main process.',
  'remedy.use-mode-cors.title': 'Use mode `cors` in the page',
  'remedy.use-mode-cors.text':
    'The page used mode `same-origin`, which keeps a request from going to another origin. Remove the mode: `cors` is the default.',
  'remedy.use-http-address.title': 'Call an http or https address',
  'remedy.use-http-address.text': 'CORS only works with http and https; {url} is neither.',
  'remedy.use-http-address.text.redirect':
    'The redirect leads to an address with the scheme {scheme}, and CORS only works with http and https.',
  'remedy.write-scheme.title': 'Write http:// or https:// before the address',
  'remedy.write-scheme.text':
    'Without http:// or https://, {url} is an address of the scheme {scheme}, which no server serves. Write {better}.',
  'remedy.call-localhost.title': 'Call localhost, not 0.0.0.0',
  'remedy.call-localhost.text':
    'A server listens on 0.0.0.0, but browsers do not call it there. Call {better}.',
  'remedy.let-no-cors-follow.title': 'Follow redirects in a no-cors request',
  'remedy.let-no-cors-follow.text': 'Mode `no-cors` allows no other redirect mode.',
  'remedy.forget-cached-answer.title': 'Clear the cached response',
  'remedy.forget-cached-answer.text':
    'The browser used a response that was stored without the headers. Send `Vary: Origin` with every response, also to requests without Origin, and load it once with `cache: "reload"`.',
  'remedy.keep-the-request.title': 'Do not abort the request',
  'remedy.keep-the-request.text': 'The page aborted it, or navigated away.',
  'remedy.mend-service-worker.title': 'Check the service worker',
  'remedy.mend-service-worker.text': 'It responded with an error, and only its own code shows why.',
  'remedy.cache-readable-responses.title': 'Do not store opaque responses for this',
  'remedy.cache-readable-responses.text':
    'The service worker took an opaque response from Cache Storage ({cache}), stored when the same address was loaded without CORS. A CORS request cannot use it. Load and store it with `mode: "cors"` in the worker, or leave out `crossorigin`.',
  'remedy.leave-image-to-browser.title': 'Do not handle images in the service worker',
  'remedy.leave-image-to-browser.text':
    'The browser shows images of other sites without CORS. The service worker requests them again in mode `cors`, and that needs the headers. Do not handle such requests in the worker, or send the headers from the server.',
  'remedy.call-through-own-server.title': 'If the server is not yours',
  'remedy.call-through-own-server.text':
    'You cannot change {vendor}. Ask its owner, or call your own server from the page, and {vendor} from your server: servers do not apply CORS. In `fix` choose Same-origin proxy.',
} as const;
