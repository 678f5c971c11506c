import { analyzeExchange } from '../../../src/analyze.ts';
import { sender } from '../../../src/cli/check/send.ts';
import { fetchStandard } from '../../../src/engine/profiles/register.ts';
import type { Analyzed } from '../../../src/explain/explanation.ts';
import { play } from '../../../src/play/play.ts';
import { type Fault, PAGE } from './faults.ts';

/** The call of a fault, made as a browser makes it, and what the engine says of it. */
export async function capture(fault: Fault, origin: string): Promise<Analyzed> {
  const call = {
    origin: PAGE,
    url: `${origin}/${fault.id}`,
    method: 'GET',
    headers: [],
    credentials: 'same-origin',
    redirect: 'follow',
    body: null,
    ...fault.call,
  } as const;
  const rules = fault.rules ?? fetchStandard;
  const played = await play(call, sender(new AbortController().signal), rules);
  const exchange = fault.captured?.(played) ?? played;
  return analyzeExchange({ ...exchange, id: fault.id }, rules);
}
