import { request } from 'node:http';
import { connect } from 'node:http2';
import type { CapturedResponse } from '../../../src/engine/exchange.ts';
import type { Header } from '../../../src/engine/fetch/header-list.ts';

/** Longest wait for a server that has just begun to listen, and closes its port once more. */
const patienceMs = 5_000;

/**
 * Sends one request as it stands, over HTTP/2 where the URL is of https. A development server starts over when it hears,
 * late, of the configuration that it was started with; nobody listens for a moment then.
 */
export async function send(
  url: string,
  method: string,
  headers: readonly Header[],
  body = '{}',
): Promise<CapturedResponse> {
  const once = url.startsWith('https:') ? sendOverHttp2 : sendOnce;
  const sent = method === 'GET' || method === 'OPTIONS' ? undefined : body;
  for (const until = Date.now() + patienceMs; ; ) {
    try {
      return await once(url, method, headers, sent);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED' || Date.now() > until) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

type SendOnce = (
  url: string,
  method: string,
  headers: readonly Header[],
  body: string | undefined,
) => Promise<CapturedResponse>;

const sendOnce: SendOnce = (url, method, headers, body) =>
  new Promise((done, fail) => {
    const sent = request(url, { method, agent: false }, (response) => {
      response.resume();
      response.once('end', () =>
        done({ status: response.statusCode ?? 0, headers: inPairs(response.rawHeaders) }),
      );
      response.once('error', fail);
    });
    sent.once('error', fail);
    for (const [name, value] of headers) sent.setHeader(name, value);
    sent.end(body);
  });

/** The certificate is of our own making. */
const sendOverHttp2: SendOnce = (url, method, headers, body) =>
  new Promise((done, fail) => {
    const { origin, pathname, search } = new URL(url);
    const session = connect(origin, { rejectUnauthorized: false });
    session.once('error', fail);
    const stream = session.request(
      { ':method': method, ':path': pathname + search, ...Object.fromEntries(headers) },
      { endStream: body === undefined },
    );
    // Of a promise only the first end counts: a server may refuse the rest of a body after its response.
    stream.on('error', fail);
    stream.once('response', (told, _flags, raw?: readonly string[]) => {
      stream.resume();
      const list = inPairs(raw ?? []).filter(([name]) => !name.startsWith(':'));
      done({ status: told[':status'] ?? 0, headers: list });
    });
    stream.once('close', () => session.close());
    if (body !== undefined) stream.end(body);
  });

function inPairs(raw: readonly string[]): readonly Header[] {
  const list: Header[] = [];
  for (let index = 0; index < raw.length; index += 2) list.push([raw[index] ?? '', raw[index + 1] ?? '']);
  return list;
}
