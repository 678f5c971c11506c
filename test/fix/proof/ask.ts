import { decide } from '../../../src/engine/decide/decide.ts';
import type { Decided } from '../../../src/engine/decision.ts';
import type { CapturedResponse, Exchange } from '../../../src/engine/exchange.ts';
import type { Header } from '../../../src/engine/fetch/header-list.ts';
import type { Profile } from '../../../src/engine/profiles/profile.ts';
import { exchange, headerLines, hop } from '../../build/exchange.ts';
import { type Got, isPreflighted, type Question } from './question.ts';
import { send } from './send.ts';

/**
 * The server's responses to a page's request, as a capture would have them: to the preflight, and to the request if it was sent.
 *
 * @param base origin of the server
 * @param rules of the page's browser
 */
export async function ask(
  base: string,
  origin: string,
  question: Question,
  got: Got,
  rules: Profile,
): Promise<Decided> {
  const url = base + question.path;
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
  const first = decide(unsent, rules);
  if (preflight !== null && first.verdict === 'blocked' && first.phase === 'preflight')
    return { exchange: unsent, decision: first };
  const whole = build(await send(url, question.method, headers, question.body));
  return { exchange: whole, decision: decide(whole, rules) };
}
