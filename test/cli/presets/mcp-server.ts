import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenLocally } from '../../listen-locally.ts';

/** How a small MCP server handles CORS: each row of a test takes one thing away. */
export interface McpRules {
  readonly allowOrigin: string | null;
  readonly allowHeaders: string;
  readonly allowMethods: string;
  readonly exposeHeaders: string;
  readonly preflightStatus: number;
  /** Methods whose responses have no CORS header at all. */
  readonly bareMethods: readonly string[];
  readonly keepsSessions: boolean;
  readonly hasStream: boolean;
  readonly redirects: boolean;
  /** Of the response to `initialize`. */
  readonly status: number;
  readonly type: string;
}

export const goodRules: McpRules = {
  allowOrigin: '*',
  allowHeaders: 'Content-Type, Mcp-Session-Id, Mcp-Protocol-Version, Last-Event-ID',
  allowMethods: 'GET, POST, DELETE',
  exposeHeaders: 'Mcp-Session-Id',
  preflightStatus: 204,
  bareMethods: [],
  keepsSessions: true,
  hasStream: true,
  redirects: false,
  status: 200,
  type: 'application/json',
};

export interface McpServer {
  readonly origin: string;
  rules: McpRules;
  close(): void;
}

/**
 * A server of MCP's Streamable HTTP with one tool, that begins a session, asks for it, and ends its event stream after one
 * event with an id, so that a client comes back for more.
 *
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/transports
 */
export async function startMcpServer(): Promise<McpServer> {
  const server = createServer((request, response) => void respond(self.rules, request, response));
  const self: McpServer = {
    origin: `http://127.0.0.1:${await listenLocally(server)}`,
    rules: goodRules,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return self;
}

const SESSION = 'session-of-the-test';

async function respond(rules: McpRules, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', headers, url = '' } = request;
  let body = '';
  for await (const chunk of request) body += chunk;
  allow(rules, method, response);
  if (method === 'OPTIONS') return end(response, rules.preflightStatus);
  if (rules.redirects && url.endsWith('/mcp')) {
    response.setHeader('Location', `${url}/`);
    return end(response, 307);
  }
  const message = method === 'POST' ? (JSON.parse(body) as { id?: number; method: string }) : null;
  if (message?.method === 'initialize') {
    if (rules.keepsSessions) response.setHeader('Mcp-Session-Id', SESSION);
    return result(rules, response, message.id, initialized);
  }
  // What a server says to a request without the session that it began.
  if (rules.keepsSessions && headers['mcp-session-id'] !== SESSION) return end(response, 400);
  if (message?.method === 'tools/list') return result({ ...rules, status: 200 }, response, message.id, tools);
  if (method === 'POST') return end(response, 202);
  if (method === 'DELETE') return end(response, 200);
  if (!rules.hasStream) return end(response, 405);
  response.setHeader('Content-Type', 'text/event-stream');
  // Once, so that a client that comes back is not sent away again at once.
  if (headers['last-event-id'] === undefined) response.end('retry: 10\nid: 1\ndata: \n\n');
  else response.write(': here again\n\n');
}

function allow(rules: McpRules, method: string, response: ServerResponse): void {
  if (rules.allowOrigin === null || rules.bareMethods.includes(method)) return;
  response.setHeader('Access-Control-Allow-Origin', rules.allowOrigin);
  response.setHeader('Access-Control-Expose-Headers', rules.exposeHeaders);
  if (method !== 'OPTIONS') return;
  response.setHeader('Access-Control-Allow-Headers', rules.allowHeaders);
  response.setHeader('Access-Control-Allow-Methods', rules.allowMethods);
}

const initialized = {
  protocolVersion: '2025-11-25',
  capabilities: { tools: {} },
  serverInfo: { name: 'small', version: '1' },
};
const tools = { tools: [{ name: 'add', inputSchema: { type: 'object' } }] };

function result(rules: McpRules, response: ServerResponse, id: number | undefined, value: object): void {
  response.setHeader('Content-Type', rules.type);
  response.statusCode = rules.status;
  response.end(JSON.stringify({ jsonrpc: '2.0', id, result: value }));
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
