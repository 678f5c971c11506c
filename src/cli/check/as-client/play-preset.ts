import type { Analyzed, Rules } from '../../../analyze.ts';
import type { Header } from '../../../engine/fetch/header-list.ts';
import type { PlayedCall, Send } from '../../../play/play.ts';
import { parseHttpUrl, tupleOriginOf } from '../../../url/origin-of.ts';
import { parseUrl } from '../../../url/parse-url.ts';
import { say } from '../../../words/say.ts';
import type { Text } from '../../../words/text.ts';
import type { Preset, PresetRequest } from '../../presets/preset.ts';
import type { CheckCommand } from '../arguments.ts';
import { carefully, NotSent } from '../careful.ts';
import { type Checked, playOne } from '../play-one.ts';
import { headerOf, judgeResponse } from './judge-response.ts';

/**
 * Sends what a client sends, in its order, whatever becomes of each: somebody who sets up a server wants to know all that is
 * missing. What the client takes over from responses is taken over here as well. Rejects with what `send` rejects with.
 */
export async function* playPreset(
  { requests }: Preset,
  rules: readonly [Rules, ...Rules[]],
  command: CheckCommand,
  send: Send,
): AsyncGenerator<Checked> {
  const received = new Map<string, string>();
  for (const [index, request] of requests.entries()) {
    const { onlyAfter } = request;
    if (onlyAfter !== undefined && !received.has(onlyAfter)) continue;
    const title = say(`cli.preset.request.${request.id}`);
    const call = callOf(request, command, received);
    if (call === null) {
      yield told(request, null, false, [say('cli.preset.nowhere', { request: title })]);
      continue;
    }
    const task = {
      title: null,
      call,
      expose: command.expose,
      judge: (item: Analyzed) => judgeResponse(request, item),
    };
    const asked = index === 0 ? command : { ...command, probe: false };
    const isHeld = request.writes === true && !command.sendUnsafe;
    try {
      const { shown, good, remarks } = await playOne(task, rules, asked, isHeld ? carefully(send) : send);
      for (const name of [...(request.needs ?? []), ...(request.reads ?? [])]) {
        const value = headerOf(shown.item, name);
        if (value !== null) received.set(name, value);
      }
      const conclusion = say(good ? 'cli.preset.works' : 'cli.preset.fails', { request: title });
      yield told(request, shown, good === true, [...remarks, conclusion]);
    } catch (error) {
      if (!(error instanceof NotSent)) throw error;
      yield told(request, null, true, [say('cli.preset.held', { request: title })]);
    }
  }
}

function told(
  { isOptional }: PresetRequest,
  shown: Checked['shown'],
  good: boolean,
  remarks: readonly Text[],
): Checked {
  return { shown, good: good || isOptional === true, remarks };
}

/** null: no response said where it goes. */
function callOf(
  request: PresetRequest,
  { target, origin, headers, credentials, pageSpace }: CheckCommand,
  received: ReadonlyMap<string, string>,
): PlayedCall | null {
  const where = request.to === undefined ? target : received.get(request.to);
  const url = where === undefined ? null : parseHttpUrl(parseUrl(where, target)?.href ?? '');
  if (url === null) return null;
  const back = (request.sendsBack ?? []).flatMap((name): readonly Header[] => {
    const value = received.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  // Where a server leads to another one, that gets no login of the person's.
  const isAtHome = tupleOriginOf(url.href) === tupleOriginOf(target);
  const own = isAtHome ? headers : headers.filter(([name]) => !/^(?:authorization|cookie)$/i.test(name));
  return {
    origin: origin ?? 'null',
    url: url.href,
    method: request.method,
    headers: [...request.headers, ...back, ...own],
    credentials,
    body: request.body,
    pageSpace,
    redirect: request.refusesRedirects ? 'manual' : 'follow',
  };
}
