import { askedInVain } from '../engine/asked-in-vain.ts';
import { lastHop } from '../engine/exchange.ts';
import { get, type HeaderList } from '../engine/fetch/header-list.ts';
import type { Case } from './case.ts';
import type { Draft } from './remedy.ts';

/** A protocol that a request shows, and the response headers its clients read. @see each one's own specification */
interface Protocol {
  readonly name: string;
  readonly shows: (request: HeaderList, response: HeaderList, url: string, status: number) => boolean;
  /** Lower case. */
  readonly reads: readonly string[];
}

const has = (list: HeaderList, name: string) => get(list, name) !== null;

const protocols: readonly Protocol[] = [
  {
    // https://tus.io/protocols/resumable-upload
    name: 'tus',
    shows: (request, response) => has(request, 'Tus-Resumable') || has(response, 'Tus-Resumable'),
    reads: [
      ...['location', 'upload-offset', 'upload-length', 'upload-metadata', 'upload-expires', 'upload-concat'],
      ...[
        'upload-defer-length',
        'tus-resumable',
        'tus-version',
        'tus-extension',
        'tus-max-size',
        'stream-media-id',
      ],
    ],
  },
  {
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html
    name: 'S3 multipart uploads',
    shows: (_request, _response, url) =>
      /[?&](?:uploadId|partNumber|X-Amz-Signature|AWSAccessKeyId)=/i.test(url),
    reads: ['etag', 'x-amz-version-id', 'x-amz-checksum-crc32', 'x-amz-checksum-sha256'],
  },
  {
    // https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#session-management
    name: 'MCP',
    shows: (request, response) => has(request, 'MCP-Protocol-Version') || has(response, 'Mcp-Session-Id'),
    reads: ['mcp-session-id', 'mcp-protocol-version', 'www-authenticate'],
  },
  {
    // https://www.rfc-editor.org/rfc/rfc9728#section-5.1
    name: 'OAuth',
    shows: (_request, response, _url, status) => status === 401 && has(response, 'WWW-Authenticate'),
    reads: ['www-authenticate'],
  },
  {
    name: 'range requests',
    shows: (request, response) => has(request, 'Range') || has(response, 'Content-Range'),
    reads: ['accept-ranges', 'content-range', 'content-encoding', 'content-length', 'etag'],
  },
  {
    // https://www.rfc-editor.org/rfc/rfc8288
    name: 'pagination',
    shows: (_request, response) =>
      ['Link', 'X-Total-Count', 'X-Total', 'X-Next-Page', 'Content-Range'].some((each) =>
        has(response, each),
      ),
    reads: [
      'link',
      'x-total-count',
      'x-total',
      'x-total-pages',
      'x-next-page',
      'x-page',
      'x-per-page',
      'content-range',
    ],
  },
  {
    name: 'gRPC-Web',
    shows: (request) => /^application\/grpc-web/.test(get(request, 'Content-Type') ?? ''),
    reads: ['grpc-status', 'grpc-message', 'grpc-status-details-bin'],
  },
  {
    name: 'resumable uploads',
    shows: (request, response) =>
      has(request, 'X-Goog-Upload-Protocol') ||
      has(response, 'X-Goog-Upload-Status') ||
      has(request, 'X-Upload-Content-Type'),
    reads: [
      'location',
      'x-goog-upload-url',
      'x-goog-upload-status',
      'x-goog-upload-chunk-granularity',
      'x-guploader-uploadid',
      'range',
    ],
  },
  {
    name: 'created resources',
    shows: (_request, response, _url, status) => status === 201 && has(response, 'Location'),
    reads: ['location'],
  },
  {
    name: 'downloads',
    shows: (_request, response) => /^attachment/i.test(get(response, 'Content-Disposition') ?? ''),
    reads: ['content-disposition'],
  },
  {
    name: 'retries',
    shows: (_request, response, _url, status) =>
      (status === 429 || status === 503) && has(response, 'Retry-After'),
    reads: ['retry-after'],
  },
];

/** Hidden headers that whoever made this request is known to read. */
function neededHeaders({
  exchange,
  decision,
}: Case): { readonly protocol: string; readonly names: readonly string[] } | null {
  if (decision.verdict !== 'allowed') return null;
  const hop = lastHop(exchange);
  if (hop === undefined || hop.response === null) return null;
  const { headers, status } = hop.response;
  const hidden = new Set(decision.readable.hidden);
  const asked = askedInVain(exchange, decision);
  if (asked.length > 0) return { protocol: '', names: asked };
  for (const { name, shows, reads } of protocols) {
    if (!shows(hop.request.headers ?? [], headers, hop.url, status)) continue;
    const names = reads.filter((each) => hidden.has(each));
    if (names.length > 0) return { protocol: name, names };
  }
  return null;
}

export function exposedHeaders(c: Case): readonly Draft[] {
  const needed = neededHeaders(c);
  if (needed === null) return [];
  const evidence = { protocol: needed.protocol, names: needed.names.join(', ') };
  return [{ id: 'expose-headers', parts: ['exposedHeaders'], evidence, suffices: true }];
}
