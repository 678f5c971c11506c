import { jsonValue } from '../json-value.ts';
import { openLog } from '../read-log.ts';
import type { Breathe } from './breathe.ts';
import type { ShapeRead } from './shape.ts';

/** To parse so much at once takes a millisecond: what finds entries by their bytes is not loaded for it. In bytes. */
const parsedAtOnce = 2 ** 18;

/** Reads bytes in UTF-8 as whichever shape of a HAR they have. Never throws, whatever they are. */
export async function readShape(bytes: Uint8Array, breathe?: Breathe): Promise<ShapeRead> {
  const leftOut = { lines: null, brokenOff: null };
  // Nearly every file is a plain HAR, which needs none of the other shapes.
  const plain = bytes.length > parsedAtOnce ? await (await import('./skim.ts')).skim(bytes, breathe) : null;
  if (plain !== null) return { opened: openLog(plain.value, plain.raw), leftOut };
  const text = new TextDecoder().decode(bytes);
  const json = jsonValue(text);
  if ('error' in json) return (await import('./other-shapes.ts')).readOtherText(text, json.error);
  const own = openLog(json.value);
  if (own.notHar === null) return { opened: own, leftOut };
  return (await import('./other-shapes.ts')).readOtherValue(json.value, own.notHar);
}
