import { analyzeExchange, type profileOf } from '../../analyze.ts';
import { type PlayedCall, play, type Send } from '../../export/play.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';

/** Nobody's: names under .invalid belong to no one, so no list of allowed origins has it. */
const STRANGER = 'https://cors-lens-probe.invalid';

/**
 * Asks again from an origin that no server can know. A server that repeats it repeats any. Nothing is changed by it: what
 * is not a GET or HEAD is asked for as a GET.
 */
export async function probe(
  call: PlayedCall,
  send: Send,
  profile: ReturnType<typeof profileOf>,
): Promise<{ readonly reflects: boolean; readonly words: Text }> {
  const method = call.method === 'HEAD' ? 'HEAD' : 'GET';
  const headers = call.headers.filter(([name]) => !/^(?:cookie|authorization|content-type)$/i.test(name));
  const exchange = await play(
    { ...call, origin: STRANGER, method, headers, body: null, credentials: 'include' },
    send,
    profile,
  );
  const answers = exchange.hops.flatMap(({ preflight, response }) => [preflight?.response, response]);
  const allowed = answers
    .flatMap((answer) => answer?.headers ?? [])
    .filter(([name]) => name.toLowerCase() === 'access-control-allow-origin')
    .map(([, value]) => value.trim());
  const { decision } = analyzeExchange(exchange, profile);
  if (allowed.includes(STRANGER)) {
    return { reflects: true, words: say('cli.probe.reflects', { origin: STRANGER }) };
  }
  if (allowed.includes('*')) return { reflects: false, words: say('cli.probe.any') };
  return {
    reflects: false,
    words: decision.verdict === 'failed' ? say('cli.probe.no-answer') : say('cli.probe.refused'),
  };
}
