import type { Tally } from '../har/input/tally.ts';
import type { OpenedLog } from '../har/read-log.ts';
import { valueWords } from '../words/input-words.ts';
import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import { visible } from '../words/visible.ts';
import { problemWords } from './problem-words.ts';
import type { Unusable } from './unusable.ts';

/** `session.har:3:14: this is not JSON` */
export function placed(file: string, { place, why }: Unusable): string {
  const at = place === null ? '' : `:${place.line}:${place.column}`;
  return `${nameOf(file)}${at}: ${plain(why)}`;
}

/** Parts of the log that could not be used, and values of its entries that are not what they should be. */
export function leftOut(file: string, log: Pick<OpenedLog, 'problems'>, tally: Tally): readonly string[] {
  return leftOutTexts(log, tally).map((words) => `${nameOf(file)}: ${plain(words)}`);
}

/** The same, without the file. */
export function leftOutTexts(
  { problems }: Pick<OpenedLog, 'problems'>,
  { named, more }: Tally,
): readonly Text[] {
  const parts = problems.map(({ path, problem }) =>
    say('cli.input.read-without', { path: [{ text: path }], problem: problemWords(problem) }),
  );
  const values = named.map(({ path, problem }) => ({ path, problem: problemWords(problem) }));
  return [...parts, ...valueWords(values, more)];
}

export function nameOf(file: string): string {
  return file === '-' ? 'stdin' : visible(file);
}

/** A file as the person named it: no secret of a capture, whatever it looks like. */
export const saidFile = (file: string): Text => [{ text: `"${nameOf(file)}"` }];
