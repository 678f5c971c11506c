import { lines } from '../../../src/fix/fragments/lines.ts';
import type { Configuration } from '../../../src/fix/server.ts';
import type { PlayedCall } from '../../../src/play/play.ts';
import type { RemedyId } from '../../../src/remedies/index.ts';
import { type Program, snippet } from '../../fix/proof/rig.ts';
import { PAGE } from './faults.ts';

/** A protocol, a server that speaks it, and what the page misses of it. */
export interface Flow {
  /** Kebab-case. */
  readonly id: string;
  /** What has to be done first. */
  readonly remedy: RemedyId;
  /** Lower case: what the client has to read, and cannot. */
  readonly exposed: readonly string[];
  readonly call: Omit<PlayedCall, 'url' | 'origin' | 'redirect' | 'credentials'> & { readonly path: string };
  /** Statements of a Node server, after CORS was dealt with. `fixed`: what no header does was done. */
  readonly serve: (fixed: boolean) => readonly string[];
}

const notFound = 'response.writeHead(404).end();';

export const flows: readonly Flow[] = [
  {
    // https://tus.io/protocols/resumable-upload#creation
    id: 'tus',
    remedy: 'expose-headers',
    exposed: ['location', 'tus-resumable', 'upload-offset'],
    call: {
      path: '/files',
      method: 'POST',
      headers: [
        ['Tus-Resumable', '1.0.0'],
        ['Upload-Length', '11'],
        ['Upload-Metadata', 'filename d29ybGQ='],
      ],
      body: null,
    },
    serve: () => [
      "response.setHeader('Tus-Resumable', '1.0.0');",
      "if (request.headers['tus-resumable'] !== '1.0.0') return response.writeHead(412).end();",
      "if (request.method === 'POST' && request.url === '/files') {",
      "  if (!/^[0-9]+$/.test(request.headers['upload-length'] ?? '')) return response.writeHead(400).end();",
      "  return response.writeHead(201, { Location: '/files/1', 'Upload-Offset': '0' }).end();",
      '}',
      notFound,
    ],
  },
  {
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html
    id: 's3-part',
    remedy: 'expose-headers',
    exposed: ['etag'],
    call: {
      path: '/bucket/video.mp4?partNumber=1&uploadId=VXBsb2FkIElE',
      method: 'PUT',
      headers: [['Content-Type', 'video/mp4']],
      body: 'part',
    },
    serve: () => [
      "const { searchParams } = new URL(request.url, 'http://s3');",
      "response.setHeader('x-amz-request-id', '656c76696e6727732072657175657374');",
      "if (request.method === 'PUT' && searchParams.has('uploadId') && searchParams.has('partNumber'))",
      `  return response.writeHead(200, { ETag: '"b54357faf0632cce46e942fa68356b38"' }).end();`,
      "response.writeHead(404, { 'Content-Type': 'application/xml' }).end('<Error><Code>NoSuchUpload</Code></Error>');",
    ],
  },
  {
    // https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#session-management
    id: 'mcp-session',
    remedy: 'expose-headers',
    exposed: ['mcp-session-id'],
    call: {
      path: '/mcp',
      method: 'POST',
      headers: [
        ['Accept', 'application/json, text/event-stream'],
        ['Content-Type', 'application/json'],
        ['MCP-Protocol-Version', '2025-06-18'],
      ],
      body: '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}',
    },
    serve: () => [
      "if (request.method !== 'POST' || request.url !== '/mcp') return response.writeHead(404).end();",
      "if (!(request.headers.accept ?? '').includes('text/event-stream')) return response.writeHead(406).end();",
      "response.writeHead(200, { 'Content-Type': 'application/json', 'Mcp-Session-Id': '1868a90c-ab12' });",
      `response.end('{"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"2025-06-18"}}');`,
    ],
  },
  {
    // https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization#authorization-server-location
    id: 'mcp-authorization',
    remedy: 'expose-headers',
    exposed: ['www-authenticate'],
    call: {
      path: '/mcp',
      method: 'POST',
      headers: [
        ['Content-Type', 'application/json'],
        ['MCP-Protocol-Version', '2025-06-18'],
      ],
      body: '{}',
    },
    serve: () => [
      "const metadata = 'https://mcp.example/.well-known/oauth-protected-resource';",
      `response.writeHead(401, { 'WWW-Authenticate': 'Bearer resource_metadata="' + metadata + '"' }).end();`,
    ],
  },
  {
    id: 'login-redirect',
    remedy: 'answer-401',
    exposed: [],
    call: { path: '/api/items', method: 'GET', headers: [['Accept', 'application/json']], body: null },
    serve: (fixed) => [
      "if (request.url.startsWith('/api/'))",
      fixed
        ? '  return response.writeHead(401).end();'
        : "  return response.writeHead(302, { Location: 'http://localhost:' + port + '/login?next=/api/items' }).end();",
      // The page for people, on an origin of its own.
      "response.removeHeader('Access-Control-Allow-Origin');",
      "response.writeHead(200, { 'Content-Type': 'text/html' }).end('<form>Log in</form>');",
    ],
  },
];

/** The server of a flow with a configuration of `node-http`, as generated. */
export function programOf(flow: Flow, configuration: Configuration, port: number, fixed: boolean): Program {
  return {
    files: {
      'package.json': '{ "type": "module" }',
      'app.js': lines(
        "import { createServer } from 'node:http';",
        `const port = ${port};`,
        snippet(configuration),
        'createServer((request, response) => {',
        '  request.resume();',
        snippet(configuration, 1),
        ...flow.serve(fixed),
        "}).listen(port, '127.0.0.1');",
      ),
    },
    command: [process.execPath, 'app.js'],
  };
}

/** The call of a flow, to a server at an origin. */
export function callOf({ call: { path, ...call } }: Flow, origin: string): PlayedCall {
  return { ...call, url: origin + path, origin: PAGE, credentials: 'same-origin', redirect: 'follow' };
}
