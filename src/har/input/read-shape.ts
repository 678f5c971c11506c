import type { NotJson } from '../parse-json.ts';
import { parseJson } from '../parse-json.ts';
import { type OpenedLog, openLog } from '../read-log.ts';
import { readBroken } from './broken.ts';
import { commentedParts, embeddedParts } from './embedded.ts';
import { afterBrackets } from './json-text.ts';
import { readLines } from './lines.ts';
import { type LogParts, partsOf } from './log-parts.ts';
import { programOf } from './program-of.ts';
import type { TroubleId } from './trouble.ts';

/** What was left out of what was handed over. */
export interface LeftOut {
  /** Lines that are no JSON; `first` counts from 1. */
  readonly lines: { readonly count: number; readonly first: number } | null;
  /** Where the text stops being JSON. */
  readonly brokenOff: NotJson | null;
}

export type ShapeRead =
  | { readonly opened: OpenedLog; readonly leftOut: LeftOut }
  | { readonly trouble: TroubleId }
  /** JSON in which no HAR was found. */
  | { readonly notHar: OpenedLog['notHar'] & object }
  /** No JSON, and its text: it may be something else that can be explained. */
  | { readonly notJson: NotJson; readonly text: string };

const nothing: LeftOut = { lines: null, brokenOff: null };

/** Reads a text as whichever shape of a HAR it has. Never throws, whatever the text is. */
export async function readShape(text: string): Promise<ShapeRead> {
  if (/^[\ufeff\s]*$/.test(text)) return { trouble: 'empty' };
  const json = parseJson(text);
  if ('value' in json) return readValue(json.value);

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
      leftOut: { ...nothing, brokenOff: { ...json.notJson, ...broken.place } },
    };
  }
  return /^[\ufeff\s]*</.test(text) ? { trouble: 'markup' } : { notJson: json.notJson, text };
}

function readValue(value: unknown): ShapeRead {
  const own = openLog(value);
  if (own.notHar === null) return { opened: own, leftOut: nothing };
  const program = programOf(value);
  if (program !== null) return { trouble: `from-${program}` };
  const parts = partsOf(value);
  return parts === null ? { notHar: own.notHar } : opened(parts);
}

function opened(parts: LogParts, leftOut: LeftOut = nothing): ShapeRead {
  return { opened: openLog({ log: parts }), leftOut };
}
