import { analyzeExchange, type profileOf } from '../../analyze.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { foreignOrigins } from '../../fix/foreign-origins.ts';
import { type PlayedCall, play, type Send } from '../../play/play.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';

/**
 * Asks again from origins that no server should allow: one that nobody has, `null`, and some that a careless comparison
 * takes for the page's own. At most six requests. Nothing is changed by them: what is not a GET or HEAD is asked for as a
 * GET, without the login.
 */
export async function probe(
  call: PlayedCall,
  send: Send,
  profile: ReturnType<typeof profileOf>,
): Promise<{ readonly reflects: boolean; readonly words: Text }> {
  const method = call.method === 'HEAD' ? 'HEAD' : 'GET';
  const headers = call.headers.filter(([name]) => !/^(?:cookie|authorization|content-type)$/i.test(name));
  const allowed: string[] = [];
  let any = false;
  let responses = 0;
  for (const { origin, as } of foreignOrigins(call.origin)) {
    const exchange = await play(
      { ...call, origin, method, headers, body: null, credentials: 'include' },
      send,
      profile,
    );
    const values = allowOrigins(exchange);
    if (values.includes(origin)) {
      if (as === 'foreign') return { reflects: true, words: say('cli.probe.reflects', { origin }) };
      allowed.push(origin);
    }
    any ||= values.includes('*');
    if (analyzeExchange(exchange, profile).decision.verdict !== 'failed') responses++;
  }
  if (allowed.length > 0) {
    return { reflects: true, words: say('cli.probe.careless', { origins: allowed.join(', ') }) };
  }
  if (any) return { reflects: false, words: say('cli.probe.any') };
  return { reflects: false, words: say(responses === 0 ? 'cli.probe.no-response' : 'cli.probe.refused') };
}

function allowOrigins({ hops }: Exchange): readonly string[] {
  return hops
    .flatMap(({ preflight, response }) => [preflight?.response, response])
    .flatMap((response) => response?.headers ?? [])
    .filter(([name]) => name.toLowerCase() === 'access-control-allow-origin')
    .map(([, value]) => value.trim());
}
