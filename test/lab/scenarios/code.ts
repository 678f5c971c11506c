/** Page-side code that several scenarios share; each is the body of an async function of `url` and `at`. */

/** An XMLHttpRequest; `setup` is code that has it as `request`, opened. */
export const xhr = (method: string, setup: string, body = '') => `const request = new XMLHttpRequest();
request.open('${method}', url);
${setup}
request.send(${body});
return new Promise((resolve, reject) => {
  request.onload = () => resolve(request.status);
  request.onerror = () => reject('error event of the XMLHttpRequest');
});`;

/** A WebSocket that is closed as soon as it is open. */
export const webSocket = `const socket = new WebSocket(url);
return new Promise((resolve, reject) => {
  socket.onopen = () => resolve('open');
  socket.onerror = () => reject('error event of the WebSocket');
}).finally(() => socket.close());`;

/** An element that loads `url` by its attribute `source`. */
export const element = (name: string, source: string, attributes: string) => `const element = Object.assign(
  document.createElement('${name}'),
  { ${attributes}, ${source}: url },
);
return new Promise((resolve, reject) => {
  element.onload = () => resolve('load event of <${name}>');
  element.onerror = () => reject('error event of <${name}>');
  document.head.append(element);
}).finally(() => element.remove());`;

/** An image, up to its pixels; `then` is code that has it as `image`. */
export const image = (attributes: string, then = "return 'decoded';") => `const image = new Image();
Object.assign(image, { ${attributes} });
await image.decode();
${then}`;

/** A POST with a JSON body. */
export const postJson = (body: string) => `return fetch(url, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: '${body}',
});`;

/** A media element, until its first frame or sample. */
export const media = (name: 'video' | 'audio', attributes: string) => `const element = Object.assign(
  document.createElement('${name}'),
  { ${attributes}, preload: 'auto', src: url },
);
return new Promise((resolve, reject) => {
  element.onloadeddata = () => resolve('data of <${name}>');
  element.onerror = () => reject('error event of <${name}>');
});`;

/** A font that a style sheet names, as soon as text uses it. */
export const fontOfStyle = `const style = document.createElement('style');
style.textContent = '@font-face { font-family: Lens; src: url("' + url + '") }';
document.head.append(style);
await document.fonts.load('1em Lens').finally(() => style.remove());
return 'loaded';`;

/** An image that a property of CSS names. No event tells how that ends, only that it does. */
export const ofStyle = (property: string) => `const box = document.createElement('div');
box.style.cssText = 'float: left; width: 8px; height: 8px; ${property}: url("' + url + '")';
document.body.prepend(box);
return new Promise((resolve) => {
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName(url).length === 0) return;
    observer.disconnect();
    resolve('asked for');
  }).observe({ type: 'resource', buffered: true });
  setTimeout(resolve, 1000, 'no sign of an end');
}).finally(() => box.remove());`;

/** An event stream, until it ends: closed any earlier, it may count as aborted. */
export const eventSource = (
  withCredentials: boolean,
) => `const source = new EventSource(url, { withCredentials: ${withCredentials} });
const events = [];
return new Promise((resolve, reject) => {
  source.onmessage = ({ data }) => events.push(data);
  source.onerror = () => (events.length > 0 ? resolve : reject)(events.join() || 'error event of the EventSource');
}).finally(() => source.close());`;

/** A beacon of `body`; the wait is for the network, since nothing tells how it ends. */
export const beacon = (body: string) => `const queued = navigator.sendBeacon(url, ${body});
await new Promise((resolve) => setTimeout(resolve, 500));
return 'queued: ' + queued;`;

const thenRead = (ask: string) => `${ask}.then(() => 'read', String)`;

/** `ask` is a promise of the URL `data`, in a worker of its own. */
export const inWorker = (
  ask: string,
  options = '{}',
) => `const code = ${JSON.stringify(`onmessage = ({ data }) => ${thenRead(ask)}.then(postMessage)`)};
const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), ${options});
worker.postMessage(url);
return new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => (data === 'read' ? resolve : reject)(data);
  worker.onerror = ({ message }) => reject(message);
}).finally(() => worker.terminate());`;

/** The same in a shared worker. */
export const inSharedWorker = `const code = ${JSON.stringify(
  `onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => ${thenRead('fetch(data)')}.then((text) => port.postMessage(text)); }`,
)};
const { port } = new SharedWorker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
port.postMessage(url);
return new Promise((resolve, reject) => {
  port.onmessage = ({ data }) => (data === 'read' ? resolve : reject)(data);
});`;
