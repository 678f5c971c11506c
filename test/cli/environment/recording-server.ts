import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenLocally } from '../../listen-locally.ts';

/** How a server speaks to whoever asks: it may hand on what it was sent, in any place a response has. */
export type Manner =
  | 'allows'
  | 'refuses'
  | 'echoes-values'
  | 'echoes-names'
  | 'echoes-as-origin'
  | 'redirects'
  | 'redirects-with-all';

export interface RecordingServer {
  readonly origin: string;
  readonly port: number;
  /** All that was received since it was last emptied: the origin that was asked, and what came. */
  readonly received: { readonly origin: string; readonly text: string }[];
  manner: Manner;
  /** Where it redirects to. */
  elsewhere: string;
  close(): Promise<void>;
}

export async function startRecordingServer(): Promise<RecordingServer> {
  const server = createServer(
    { maxHeaderSize: 1024 * 1024 },
    (request, response) => void respond(request, response),
  );
  const port = await listenLocally(server);
  const self: RecordingServer = {
    ...{ origin: `http://127.0.0.1:${port}`, port, received: [], manner: 'allows', elsewhere: '' },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return self;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', rawHeaders } = request;
    const body = Buffer.concat(chunks).toString('latin1');
    const sent = [method, url, ...rawHeaders, body].join('\n');
    self.received.push({ origin: `http://${request.headers.host}`, text: `${sent}\n${logins(sent)}` });
    const { status, headers } = says(self, request, [url, ...rawHeaders, body]);
    response.writeHead(status, [...headers, 'Content-Length', '0']);
    response.end();
  }
}

/** A login goes as base64. */
const logins = (sent: string): string =>
  [...sent.matchAll(/^Basic ([\w+/=]+)$/gim)]
    .map(([, code = '']) => Buffer.from(code, 'base64').toString('latin1'))
    .join('\n');

function says(
  { manner, elsewhere }: RecordingServer,
  request: IncomingMessage,
  sent: readonly string[],
): { readonly status: number; readonly headers: string[] } {
  const { origin = '*' } = request.headers;
  const asked = request.headers['access-control-request-headers'] ?? '';
  const sharing = [
    ...['Access-Control-Allow-Origin', origin, 'Access-Control-Allow-Credentials', 'true'],
    ...['Access-Control-Allow-Headers', asked],
    ...['Access-Control-Allow-Methods', request.headers['access-control-request-method'] ?? 'GET'],
  ];
  const all = sent
    .join(' ')
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, '')
    .slice(0, 8_000);
  const preflight = request.method === 'OPTIONS';
  switch (manner) {
    case 'refuses':
      return { status: 403, headers: ['X-Why', all] };
    case 'echoes-values':
      return {
        status: 200,
        headers: [...sharing, 'X-Echo', all, 'Vary', all, 'Access-Control-Expose-Headers', all],
      };
    case 'echoes-names':
      return {
        status: 200,
        headers: [
          ...sharing,
          ...all
            .split(/[^\w-]+/)
            .filter(Boolean)
            .flatMap((name) => [name, '1']),
        ],
      };
    case 'echoes-as-origin':
      return {
        status: 200,
        headers: ['Access-Control-Allow-Origin', all, 'Access-Control-Allow-Methods', all],
      };
    case 'redirects':
      return preflight
        ? { status: 204, headers: sharing }
        : { status: 307, headers: [...sharing, 'Location', `${elsewhere}/r`] };
    case 'redirects-with-all':
      return preflight
        ? { status: 204, headers: sharing }
        : { status: 302, headers: [...sharing, 'Location', `${elsewhere}/r?all=${encodeURIComponent(all)}`] };
    case 'allows':
      return { status: 200, headers: sharing };
  }
}
