/** Longest that a scenario may take; a prompt of the browser keeps a request waiting. */
const limitMs = 20_000;

/**
 * Runs a scenario's code and tells what script saw of it.
 * `task`: `{ id, run, request: { server, path }, origins }`.
 */
export async function execute(scenarios, task) {
  const at = (server, path) =>
    `${task.origins[server]}/s/${task.id}/${path}?run=${encodeURIComponent(task.run)}`;
  const url = at(task.request.server, task.request.path);
  const late = Promise.withResolvers();
  const timer = setTimeout(() => late.reject(new Error('still waiting')), limitMs);
  try {
    const value = await Promise.race([scenarios[task.id](url, at), late.promise]);
    return { id: task.id, run: task.run, url, outcome: await seen(value) };
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { id: task.id, run: task.run, url, outcome: { kind: 'error', text } };
  } finally {
    clearTimeout(timer);
  }
}

async function seen(value) {
  if (!(value instanceof Response)) return { kind: 'value', text: String(value) };
  const headers = [...value.headers.keys()];
  await value.text();
  const count = headers.length === 1 ? '1 header' : `${headers.length} headers`;
  const status = value.type === 'opaque' ? 'an opaque response: status 0' : String(value.status);
  return {
    kind: 'response',
    type: value.type,
    status: value.status,
    headers,
    text: `${status}, ${count} readable`,
  };
}

/** In a frame: runs what the page around it asks for, once `ready`. */
export function replyToParent(scenarios, ready) {
  addEventListener('message', async ({ data, ports: [port], source }) => {
    if (source !== parent) return;
    await ready;
    port.postMessage(await execute(scenarios, data));
  });
}

/** In a frame: registers a service worker and waits until it responds for the frame. */
export async function controlled(script) {
  const { serviceWorker } = navigator;
  const change = new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  await serviceWorker.register(script, { scope: '/frame/service-worker' });
  if (serviceWorker.controller === null) await change;
}
