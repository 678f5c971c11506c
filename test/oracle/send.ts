import type { ServerResponse } from 'node:http';
import { constants, type Http2ServerResponse, type ServerHttp2Stream } from 'node:http2';
import type { PlannedResponse } from './case.ts';

/** One response to send: its headers filled in, its body, `''` if there is none. */
interface Sent {
  readonly status: number;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly broken: PlannedResponse['broken'];
}

const halfOf = (text: string) => text.slice(0, 10);

/** Sends it as the protocol of the response has it; broken off by closing the connection, or the stream of HTTP/2. */
export function sendResponse(response: ServerResponse | Http2ServerResponse, sent: Sent): void {
  if ('stream' in response) overHttp2(response.stream, sent);
  else overHttp1(response, sent);
}

function overHttp1(response: ServerResponse, { status, fields, body, broken }: Sent): void {
  if (broken === 'reset') {
    response.socket?.destroy();
    return;
  }
  if (broken === 'empty') {
    response.socket?.end();
    return;
  }
  response.writeHead(status, fields.flat());
  if (broken !== 'cut' || body === '') {
    response.end(body === '' ? undefined : body);
    return;
  }
  response.write(halfOf(body), () => response.socket?.destroy());
}

/** node sends these once at most; a list in one field means the same. */
const singleFields: ReadonlySet<string> = new Set([
  'access-control-allow-credentials',
  'access-control-max-age',
  'content-type',
  'content-length',
  'location',
]);

function overHttp2(stream: ServerHttp2Stream, { status, fields, body, broken }: Sent): void {
  stream.on('error', () => {});
  if (stream.destroyed || stream.closed) return;
  if (broken === 'reset' || broken === 'empty') {
    stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    return;
  }
  const headers: Record<string, string | string[]> = {};
  for (const [field, value] of fields) {
    const name = field.toLowerCase();
    // HTTP/2 forbids blanks around a value.
    const before = headers[name];
    const values = [...(before === undefined ? [] : [before].flat()), value.trim()];
    headers[name] = singleFields.has(name) ? values.join(', ') : values;
  }
  const isHead = 'headRequest' in stream && stream.headRequest === true;
  stream.respond({ ...headers, ':status': status }, { endStream: body === '' || isHead });
  if (body === '' || isHead) return;
  if (broken !== 'cut') stream.end(body);
  else stream.write(halfOf(body), () => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
}
