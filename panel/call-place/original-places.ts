import type { TraceMap } from '@jridgewell/trace-mapping';
import type { StackFrame } from '../../src/engine/exchange.ts';
import type { Original } from './placed-frames.ts';
import { calleeName, inlineMap, originalOf } from './source-map.ts';

/** A stack goes through so many scripts at most that are asked for their maps. */
const scriptsAtMost = 30;

/** Minifiers give names as short as this, which say nothing. */
const minified = 2;

/** Rows that are looked at one after the other come through the same scripts; their maps can be large. */
const keptAtMost = 8;

const kept = new Map<string, { readonly texts: readonly string[]; readonly map: TraceMap | null }>();

function mapOf(url: string, texts: readonly string[]): TraceMap | null {
  const known = kept.get(url);
  const isSame =
    known?.texts.length === texts.length && known.texts.every((text, index) => text === texts[index]);
  if (known !== undefined && isSame) return known.map;
  let map: TraceMap | null = null;
  for (const text of texts) map ??= inlineMap(text, url);
  kept.delete(url);
  kept.set(url, { texts, map });
  for (const [oldest] of kept) if (kept.size > keptAtMost) kept.delete(oldest);
  return map;
}

/** The scripts of a stack that may carry a map, each once, in its order. */
export function scriptsOf(stack: readonly StackFrame[]): readonly string[] {
  return [...new Set(stack.map(({ url }) => url))].slice(0, scriptsAtMost);
}

/**
 * Where each frame stands in the sources.
 *
 * @param texts of scripts by URL; several may have the same, of which one carries the map
 */
export function originalPlaces(
  stack: readonly StackFrame[],
  texts: ReadonlyMap<string, readonly string[]>,
): readonly (Original | null)[] {
  const maps = new Map<string, TraceMap | null>();
  for (const url of scriptsOf(stack)) {
    maps.set(url, mapOf(url, texts.get(url) ?? []));
  }
  return stack.map((frame, i) => {
    const map = maps.get(frame.url) ?? null;
    const original = map === null ? null : originalOf(map, frame);
    if (original === null || (frame.name ?? '').length > minified) return original;
    const caller = stack[i + 1];
    if (caller === undefined || caller.after !== undefined) return original;
    const callerMap = maps.get(caller.url) ?? null;
    return { ...original, name: callerMap === null ? null : calleeName(callerMap, caller) };
  });
}
