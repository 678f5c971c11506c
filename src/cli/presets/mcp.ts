import type { Header } from '../../engine/fetch/header-list.ts';
import type { Preset } from './preset.ts';

/** LATEST_PROTOCOL_VERSION of dist/esm/types.js, which the client asks for and then sends. */
const VERSION = '2025-11-25';

/** StreamableHTTPClientTransport.send of dist/esm/client/streamableHttp.js. */
const post: readonly Header[] = [
  ['Content-Type', 'application/json'],
  ['Accept', 'application/json, text/event-stream'],
];
/** _commonHeaders there, once setProtocolVersion was called: Client.connect in dist/esm/client/index.js does so. */
const version: Header = ['Mcp-Protocol-Version', VERSION];
/** _commonHeaders there: the session of a response is sent with every later request. */
const sendsBack = ['Mcp-Session-Id'];
/** fetchWithinOrigin of dist/esm/shared/transport.js: `redirect: 'manual'`, of which a browser shows script nothing to follow. */
const refusesRedirects = true;

const message = (value: object): string => JSON.stringify({ jsonrpc: '2.0', ...value });

/** Streamable HTTP of the TypeScript SDK. Methods that are not named otherwise are of its StreamableHTTPClientTransport. */
export const mcp: Preset = {
  client: '@modelcontextprotocol/sdk 1.32.2',
  requests: [
    {
      id: 'mcp.initialize',
      method: 'POST',
      headers: post,
      body: message({
        id: 0,
        method: 'initialize',
        params: {
          protocolVersion: VERSION,
          capabilities: {},
          clientInfo: { name: 'cors-lens', version: '1' },
        },
      }),
      refusesRedirects,
      // send: `response.headers.get('mcp-session-id')`. A server that keeps sessions refuses all that comes without it.
      reads: sendsBack,
      // send: anything else is `Unexpected content type`.
      types: ['application/json', 'text/event-stream'],
    },
    {
      // Client.connect sends this next; every message after it has the same headers.
      id: 'mcp.message',
      method: 'POST',
      headers: [...post, version],
      body: message({ method: 'notifications/initialized' }),
      sendsBack,
      refusesRedirects,
    },
    {
      // send opens it by itself after that message. _startOrAuthSse: 405 says that there is no stream.
      id: 'mcp.stream',
      method: 'GET',
      headers: [['Accept', 'text/event-stream'], version],
      body: null,
      sendsBack,
      refusesRedirects,
      statuses: [405],
    },
    {
      // _scheduleReconnection, with the id of the last event. Which one is known cannot be told here: any status will do.
      id: 'mcp.resume',
      method: 'GET',
      headers: [['Accept', 'text/event-stream'], version, ['Last-Event-ID', '0']],
      body: null,
      sendsBack,
      refusesRedirects,
      statuses: 'any',
      isOptional: true,
    },
    {
      // terminateSession, which takes 405 as well.
      id: 'mcp.end',
      method: 'DELETE',
      headers: [version],
      body: null,
      sendsBack,
      onlyAfter: 'Mcp-Session-Id',
      refusesRedirects,
      statuses: [405],
      isOptional: true,
    },
  ],
};
