import { request } from 'node:http';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { CapturedResponse, Exchange } from '../../../src/engine/exchange.ts';
import type { Header } from '../../../src/engine/fetch/header-list.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import type { Decided } from '../../../src/fix/need.ts';
import { exchange, headerLines, hop } from '../../engine/build-exchange.ts';
import { type Got, isPreflighted, type Question } from './question.ts';

/** What the server answers to a page's request, as a capture would hold it: the preflight, and the request if it went. */
export async function ask(port: number, origin: string, question: Question, got: Got): Promise<Decided> {
  const url = `http://127.0.0.1:${port}${question.path}`;
  const names = Object.keys(question.headers).sort().join(',');
  const asked = [
    `Origin: ${origin}`,
    `Access-Control-Request-Method: ${question.method}`,
    ...(names === '' ? [] : [`Access-Control-Request-Headers: ${names}`]),
  ];
  const preflight = isPreflighted(question)
    ? {
        request: { method: 'OPTIONS', headers: headerLines(...asked), headersKind: 'wire' as const },
        response: await send(url, 'OPTIONS', headerLines(...asked)),
        netError: null,
        entry: 0,
        startedMs: 0,
        time: 1,
      }
    : null;
  const headers: readonly Header[] = [['Origin', origin], ...Object.entries(question.headers)];
  const build = (response: CapturedResponse | null): Exchange =>
    exchange({
      origin,
      credentials: question.credentials,
      outcome: got === null ? { kind: 'failure', netError: 'net::ERR_FAILED' } : { kind: 'success' },
      hops: [hop({ url, method: question.method, requestHeaders: headers, preflight, response })],
    });
  const unsent = build(null);
  const first = decide(unsent, chromium(156));
  if (preflight !== null && first.verdict === 'blocked' && first.phase === 'preflight')
    return { exchange: unsent, decision: first };
  const whole = build(await send(url, question.method, headers));
  return { exchange: whole, decision: decide(whole, chromium(156)) };
}

/** Longest wait for a server that has just begun to listen, and closes its port once more. */
const patienceMs = 5_000;

/**
 * Sends one request as it stands. A development server starts over when it hears, late, of the configuration that it was
 * started with; nobody listens for a moment then.
 */
export async function send(
  url: string,
  method: string,
  headers: readonly Header[],
): Promise<CapturedResponse> {
  for (const until = Date.now() + patienceMs; ; ) {
    try {
      return await sendOnce(url, method, headers);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED' || Date.now() > until) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

function sendOnce(url: string, method: string, headers: readonly Header[]): Promise<CapturedResponse> {
  return new Promise((done, fail) => {
    const sent = request(url, { method, agent: false }, (response) => {
      const raw = response.rawHeaders;
      const list: Header[] = [];
      for (let index = 0; index < raw.length; index += 2) list.push([raw[index] ?? '', raw[index + 1] ?? '']);
      response.resume();
      response.once('end', () => done({ status: response.statusCode ?? 0, headers: list }));
      response.once('error', fail);
    });
    sent.once('error', fail);
    for (const [name, value] of headers) sent.setHeader(name, value);
    sent.end(method === 'GET' || method === 'OPTIONS' ? undefined : '{}');
  });
}
