import type { Exchange } from '../../engine/exchange.ts';
import type { HarEntry } from '../../har/entry.ts';
import { byStart, createAssembler } from '../assembler.ts';
import type { Survey } from './survey.ts';

/** More than these are let go also where more could be linked with them. */
const mostHeld = 50_000;

/**
 * The exchanges of a log that cannot be held, in the order they started: each is given once nothing that is still to come
 * can be part of it, or have started before it.
 */
export async function* exchangesInWindows(
  portions: AsyncIterable<readonly HarEntry[]>,
  { context, lessons, disorderMs }: Pick<Survey, 'context' | 'lessons' | 'disorderMs'>,
): AsyncGenerator<Exchange> {
  const assembler = createAssembler(context);
  assembler.learn(lessons);
  let latest = Number.NEGATIVE_INFINITY;
  let settled: Exchange[] = [];
  let waiting = 0;

  let broken: { readonly error: unknown } | null = null;
  for await (const portion of inPortions(portions, (error) => (broken = { error }))) {
    assembler.add(portion);
    for (const { startedMs } of portion) latest = Math.max(latest, startedMs ?? latest);
    waiting += portion.length;
    const from = latest - disorderMs;
    settled = settled.concat(assembler.takeSettled(from));
    if (waiting - settled.length > mostHeld) {
      settled = settled.concat(assembler.takeSettled(Number.POSITIVE_INFINITY));
    }
    const until =
      settled.length > mostHeld ? Number.POSITIVE_INFINITY : Math.min(from, assembler.earliestMs());
    const due = settled.filter((exchange) => startOf(exchange) < until);
    settled = settled.filter((exchange) => startOf(exchange) >= until);
    waiting -= due.length;
    yield* due.sort(byStart);
  }
  yield* settled.concat(assembler.exchanges()).sort(byStart);
  // Only now: what was read before is not to be lost.
  if (broken !== null) throw (broken as { readonly error: unknown }).error;
}

function startOf({ hops: [{ startedMs }] }: Exchange): number {
  return startedMs ?? Number.POSITIVE_INFINITY;
}

/** Each time costs a look at all that is held. */
async function* inPortions(
  portions: AsyncIterable<readonly HarEntry[]>,
  onBroken: (error: unknown) => void,
): AsyncGenerator<readonly HarEntry[]> {
  let together: HarEntry[] = [];
  try {
    for await (const portion of portions) {
      for (const entry of portion) together.push(entry);
      if (together.length < 1_000) continue;
      yield together;
      together = [];
    }
  } catch (error) {
    onBroken(error);
  }
  if (together.length > 0) yield together;
}
