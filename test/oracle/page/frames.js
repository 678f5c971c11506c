/** The frames that make calls for the page around them. */

const frames = new Map();

/** Resolves to a function that has a frame make a call. */
globalThis.frameOf = (name, url) => {
  if (!frames.has(name)) frames.set(name, opened(name, url));
  return frames.get(name);
};

function opened(name, url) {
  const frame = document.createElement('iframe');
  if (name === 'sandboxed') frame.sandbox = 'allow-scripts';
  const ready = new Promise((resolve) => {
    addEventListener('message', ({ data, source }) => {
      if (data === 'ready' && source === frame.contentWindow) resolve();
    });
  });
  frame.src = url;
  document.body.append(frame);
  return ready.then(() => (task) => {
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow.postMessage(task, '*', [port2]);
    return new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
    });
  });
}

/** In the frame with a service worker: waits until that responds for it. */
async function controlled() {
  const { serviceWorker } = navigator;
  const change = new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  await serviceWorker.register('/service-worker.js', { scope: '/controlled/' });
  if (serviceWorker.controller === null) await change;
}

/** In a frame: makes what calls the page around it asks for. */
globalThis.serveParent = async (make) => {
  addEventListener('message', async ({ data, ports: [port], source }) => {
    if (source === parent) port.postMessage(await make(data));
  });
  if (location.pathname === '/controlled/') await controlled();
  parent.postMessage('ready', '*');
};
