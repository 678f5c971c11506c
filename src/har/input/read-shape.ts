import { jsonValue } from '../json-value.ts';
import { openLog } from '../read-log.ts';
import type { ShapeRead } from './shape.ts';

/** Reads a text as whichever shape of a HAR it has. Never throws, whatever the text is. */
export async function readShape(text: string): Promise<ShapeRead> {
  const json = jsonValue(text);
  // Nearly every file is a plain HAR, which needs none of the other shapes.
  if ('error' in json) return (await import('./other-shapes.ts')).readOtherText(text, json.error);
  const own = openLog(json.value);
  if (own.notHar === null) return { opened: own, leftOut: { lines: null, brokenOff: null } };
  return (await import('./other-shapes.ts')).readOtherValue(json.value, own.notHar);
}
