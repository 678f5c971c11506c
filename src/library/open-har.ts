import { leftOutTexts } from '../cli/place.ts';
import { type Opened, openedOf, readError, unusableShape } from '../cli/read-input.ts';
import { readInput } from '../har/input/read-input.ts';
import { noProblems, tallied } from '../har/input/tally.ts';
import { type HarLog, type OpenedLog, openLog } from '../har/read-log.ts';
import { wholeLog } from '../har/whole-log.ts';
import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import { inputError } from './error.ts';

export interface OpenHar {
  readonly opened: OpenedLog;
  readonly log: HarLog;
  /** What of it could not be used, with its place. */
  readonly remarks: readonly string[];
}

/**
 * A HAR in whatever form it was handed over.
 *
 * @param place what it is called
 * @throws CorsLensError where it is none
 */
export async function openHar(har: unknown, place: 'har' | 'entries'): Promise<OpenHar> {
  const { opened, remarks } = await open(har, place);
  const log = wholeLog(opened);
  const tally = tallied(noProblems, log.entries);
  const told = [
    ...remarks.map(({ why, place: at }) => `${placed(place, at)}: ${plain(why)}`),
    ...leftOutTexts(opened, tally).map((words) => `${place}: ${plain(words)}`),
  ];
  return { opened, log, remarks: told };
}

async function open(har: unknown, place: string): Promise<Opened> {
  if (typeof har === 'string' || har instanceof Uint8Array) return openBytes(har, place);
  if (typeof har !== 'object' || har === null)
    throw inputError(place, say('cli.library.har', { place: name(place) }));
  const opened = openLog(Array.isArray(har) ? { entries: har } : har);
  if (opened.notHar !== null) throw inputError(place, unusableShape({ notHar: opened.notHar }).unusable.why);
  return { opened, remarks: [], cut: false };
}

async function openBytes(har: string | Uint8Array, place: string): Promise<Opened> {
  const bytes = typeof har === 'string' ? new TextEncoder().encode(har) : har;
  const read = await readInput(() => once(bytes), { whole: Number.POSITIVE_INFINITY }).catch((error) => {
    throw inputError(place, readError(error));
  });
  if ('stream' in read) throw inputError(place, say('input.too-large'));
  const opened = await openedOf(read);
  if (!('unusable' in opened)) return opened;
  throw inputError(placed(place, opened.unusable.place), opened.unusable.why);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const placed = (place: string, at: { readonly line: number; readonly column: number } | null): string =>
  at === null ? place : `${place}:${at.line}:${at.column}`;

const name = (place: string) => [{ text: place }];
