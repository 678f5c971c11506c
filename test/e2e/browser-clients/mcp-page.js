import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** What of the SDK does not work in this page: `connect`, or some of `list`, `stream`, `resume`, `end`. */
export async function tryMcp(url, headers) {
  const failed = new Set();
  let streams = 0;
  let streamsOver = false;
  const transport = new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers },
    reconnectionOptions: {
      initialReconnectionDelay: 1,
      maxReconnectionDelay: 1,
      reconnectionDelayGrowFactor: 1,
      maxRetries: 1,
    },
    async fetch(target, init) {
      if (init?.method !== 'GET') return fetch(target, init);
      streams += 1;
      const response = await fetch(target, init);
      streamsOver = streams === 2 || response.status === 405;
      return response;
    },
  });
  const client = new Client({ name: 'page', version: '1' });
  try {
    await client.connect(transport);
  } catch {
    return ['connect'];
  }
  client.onerror = () => {
    failed.add(streams < 2 ? 'stream' : 'resume');
    streamsOver = true;
  };
  await client.listTools().catch(() => failed.add('list'));
  while (!streamsOver) await new Promise((resolve) => setTimeout(resolve, 5));
  // The SDK says what became of the last one in turns of its own.
  await new Promise((resolve) => setTimeout(resolve, 20));
  client.onerror = () => {};
  await transport.terminateSession().catch(() => failed.add('end'));
  await client.close();
  return [...failed].sort();
}
