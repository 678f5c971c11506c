import { notJson } from '../not-json.ts';
import { type OpenedLog, openLog } from '../read-log.ts';
import { readBroken } from './broken.ts';
import { commentedParts, embeddedParts } from './embedded.ts';
import { afterBrackets } from './json-text.ts';
import { readLines } from './lines.ts';
import { type LogParts, partsOf } from './log-parts.ts';
import { programOf } from './program-of.ts';
import type { LeftOut, ShapeRead } from './shape.ts';

const nothing: LeftOut = { lines: null, brokenOff: null };

/** Reads JSON that is no plain HAR as whichever other shape of one it has. Never throws. @param notHar why it is none */
export function readOtherValue(value: unknown, notHar: OpenedLog['notHar'] & object): ShapeRead {
  const program = programOf(value);
  if (program !== null) return { trouble: `from-${program}` };
  const parts = partsOf(value);
  return parts === null ? { notHar } : opened(parts);
}

/** The same for a text that is no JSON as it stands. Never throws, whatever the text is. @param error the JSON parser's */
export async function readOtherText(text: string, error: string): Promise<ShapeRead> {
  if (/^[\ufeff\s]*$/.test(text)) return { trouble: 'empty' };
  const why = notJson(text, error);
  const lines = readLines(text);
  if (lines !== null) return opened(lines.parts, { ...nothing, lines: lines.unread });
  // What is cut off holds whole things as well, such as one entry: they are not what it was.
  const begin = text.search(/\S/);
  const isCut = /^[[{]/.test(text.charAt(begin)) && afterBrackets(text, begin) === null;
  const parts = isCut ? null : (embeddedParts(text) ?? commentedParts(text));
  if (parts !== null) return opened(parts);
  const broken = await readBroken(text);
  if (broken !== null) {
    return {
      opened: broken.opened,
      leftOut: { ...nothing, brokenOff: { ...why, ...broken.place } },
    };
  }
  return /^[\ufeff\s]*</.test(text) ? { trouble: 'markup' } : { notJson: why, text };
}

function opened(parts: LogParts, leftOut: LeftOut = nothing): ShapeRead {
  return { opened: openLog({ log: parts }), leftOut };
}
