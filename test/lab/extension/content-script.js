// Fetches what the frame asks for, as the content script of an extension.
addEventListener('message', async ({ data, ports: [port] }) => {
  if (data.contentScriptFetch === undefined) return;
  try {
    const { status } = await fetch(data.contentScriptFetch);
    port.postMessage({ text: `the content script read status ${status}` });
  } catch (error) {
    port.postMessage({ error: `in the content script: ${error}` });
  }
});
