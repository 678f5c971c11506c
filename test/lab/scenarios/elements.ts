import type { Expectation, Scenario, Theme } from '../scenario.ts';
import { beacon, element, image, inWorker, webSocket } from './code.ts';
import { allowed, blocked, failed, notCors, opaque } from './expectations.ts';
import { allowAnyone, allowPage, json, ok } from './responses.ts';

const missing: Expectation = blocked('MissingAllowOriginHeader', 'allow-origin-missing');

const svg = {
  headers: [['Content-Type', 'image/svg+xml']],
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
} as const;

const alwaysCors: readonly Scenario[] = [
  {
    id: 'module-script',
    number: 38,
    title: 'A module from the CDN',
    story: 'The same file loads as a classic script; as a module it needs permission.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'library.js' },
    endpoints: {
      'library.js': { response: { headers: [['Content-Type', 'text/javascript']], body: 'export {};' } },
    },
    run: 'await import(url);\nreturn "imported";',
    expect: missing,
  },
  {
    id: 'font',
    number: 38,
    title: 'A font from another host',
    story: 'The style sheet loads, the font in it does not.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'lens.woff2' },
    endpoints: { 'lens.woff2': { response: { headers: [['Content-Type', 'font/woff2']], body: 'wOF2' } } },
    run: "const font = new FontFace('Lens', 'url(' + url + ')');\nawait font.load();\nreturn 'loaded';",
    expect: missing,
  },
  {
    id: 'image-crossorigin',
    number: 38,
    title: 'crossorigin makes it worse',
    story: 'The image showed until crossorigin was set, which the canvas wanted.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'photo.svg' },
    endpoints: { 'photo.svg': { response: svg } },
    run: image("crossOrigin: 'anonymous', src: url"),
    expect: missing,
  },
  {
    id: 'stylesheet-crossorigin',
    number: 38,
    title: 'A style sheet with a checksum',
    story: 'Integrity wants crossorigin, and crossorigin wants a server that agrees.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'theme.css' },
    endpoints: { 'theme.css': { response: { headers: [['Content-Type', 'text/css']], body: '' } } },
    run: element('link', 'href', "rel: 'stylesheet', crossOrigin: 'anonymous'"),
    expect: missing,
  },
  {
    id: 'beacon-json',
    number: 8,
    title: 'A beacon nobody hears of',
    story: 'sendBeacon says true; its JSON needs a preflight, and nothing tells the page how that ended.',
    from: 'app',
    request: { server: 'api', method: 'POST', path: 'metrics' },
    endpoints: { metrics: { preflight: { status: 404 }, response: { status: 204, headers: allowPage } } },
    run: beacon(`new Blob(['{"lcp":1200}'], { type: 'application/json' })`),
    expect: blocked('PreflightMissingAllowOriginHeader', 'allow-origin-missing'),
  },
  {
    id: 'worker-fetch',
    number: 1,
    title: 'In a worker, the same',
    story: 'The call moved into a worker to get away from the page; its origin came along.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: { items: { response: ok() } },
    run: inWorker('fetch(data)'),
    expect: missing,
  },
];

const noCors: readonly Scenario[] = [
  {
    id: 'canvas-tainted',
    number: 38,
    title: 'A canvas that may not be read',
    story: 'The image shows, and drawing it works; reading the pixels back does not.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'photo.svg' },
    endpoints: { 'photo.svg': { response: svg } },
    run: image(
      'src: url',
      `const canvas = document.createElement('canvas').getContext('2d');
canvas.drawImage(image, 0, 0);
return canvas.getImageData(0, 0, 1, 1).data.join();`,
    ),
    expect: opaque,
  },
  {
    id: 'json-as-script',
    number: 36,
    title: 'JSON in a script element',
    story: 'Somebody remembered JSONP; the server sends plain JSON.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: {
      items: { response: { headers: [json, ['X-Content-Type-Options', 'nosniff']], body: '{"items":[]}' } },
    },
    run: element('script', 'src', 'async: true'),
    expect: failed('opaque-response-blocked'),
  },
  {
    id: 'resource-policy',
    number: 37,
    title: 'An image that stays at home',
    story: 'The server’s hardening adds a resource policy to every file, also to the shared ones.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'photo.svg' },
    endpoints: {
      'photo.svg': {
        response: { ...svg, headers: [...svg.headers, ['Cross-Origin-Resource-Policy', 'same-origin']] },
      },
    },
    run: image('src: url'),
    expect: failed('cross-origin-resource-policy'),
  },
  {
    id: 'embedder-policy',
    number: 37,
    title: 'The page wants to be isolated',
    story:
      'For shared memory the page requires that every file agrees to be embedded; this one does not say.',
    from: 'coep',
    request: { server: 'api', method: 'GET', path: 'photo.svg' },
    endpoints: { 'photo.svg': { response: svg } },
    run: image('src: url'),
    expect: failed('cross-origin-embedder-policy'),
  },
  {
    id: 'embedder-policy-crossorigin-ok',
    number: null,
    title: 'Isolated, and allowed',
    story: 'The same image with crossorigin, from a server that allows it.',
    from: 'coep',
    request: { server: 'api', method: 'GET', path: 'photo.svg' },
    endpoints: { 'photo.svg': { response: { ...svg, headers: [...svg.headers, ...allowAnyone] } } },
    run: image("crossOrigin: 'anonymous', src: url"),
    expect: allowed,
  },
];

const sockets: readonly Scenario[] = [
  {
    id: 'websocket-ok',
    number: 44,
    title: 'A WebSocket needs no permission',
    story: 'The server never heard of this page, and the socket opens; the server alone must look at Origin.',
    from: 'app',
    request: { server: 'websocket', method: 'GET', path: 'chat' },
    endpoints: { chat: { response: {} } },
    run: webSocket,
    expect: notCors,
  },
  {
    id: 'websocket-wrong-route',
    number: 44,
    title: 'A WebSocket at the wrong door',
    story: 'The address belongs to a page, which responds with 200; no CORS header would help.',
    from: 'app',
    request: { server: 'websocket', method: 'GET', path: 'chat' },
    endpoints: { chat: { response: { status: 200, headers: allowPage, body: 'hello' } } },
    run: webSocket,
    expect: failed('network-error'),
  },
];

export const elements: Theme = {
  id: 'elements',
  title: 'Not only fetch',
  intro: 'Modules, fonts, images, workers and sockets: some always need CORS, some never, some when asked.',
  scenarios: [...alwaysCors, ...noCors, ...sockets],
};
