import { jsonValue } from '../json-value.ts';
import { openLog } from '../read-log.ts';
import type { ShapeRead } from './shape.ts';

/** Reads a text as whichever shape of a HAR it has. Never throws, whatever the text is. */
export async function readShape(text: string): Promise<ShapeRead> {
  const json = jsonValue(text);
  const own = 'value' in json ? openLog(json.value) : null;
  if (own?.notHar === null) return { opened: own, leftOut: { lines: null, brokenOff: null } };
  // Nearly every file is a plain HAR, which needs none of the rest.
  const { readOtherText, readOtherValue } = await import('./other-shapes.ts');
  return 'value' in json ? readOtherValue(json.value) : readOtherText(text);
}
