import type { CaptureProblem } from '../../src/engine/exchange.ts';
import type { LinkTrouble } from '../../src/export/link/open-link.ts';
import type { InputRead } from '../../src/har/input/read-input.ts';
import type { NotJson } from '../../src/har/not-json.ts';
import { leftOutWords, valueWords, withoutExcerpt } from '../../src/words/input-words.ts';
import { say } from '../../src/words/say.ts';
import type { Text } from '../../src/words/text.ts';
import './input-messages.ts';

type Opened = Extract<InputRead, { readonly opened: unknown }>;

/** What of a file could not be read. */
export function remarksOn(read: Opened, problems: readonly CaptureProblem[], more: number): readonly Text[] {
  const { brokenOff, lines } = read.leftOut;
  const values = problems.map(({ path, problem }) => ({ path, problem: say(`panel.problem.${problem}`) }));
  return [
    ...leftOutWords({ ...read, lines }),
    ...(brokenOff === null || read.ended !== null ? [] : [atPlace('input.broken-off', brokenOff)]),
    ...valueWords(values, more),
  ];
}

/** Why a file could not be opened. */
export function troubleWords(read: Exclude<InputRead, Opened>): Text {
  if ('stream' in read) return say('input.too-large');
  if ('trouble' in read) return say(`input.${read.trouble}`);
  if ('notJson' in read) return atPlace('input.not-json', read.notJson);
  const { path, problem } = read.notHar;
  return path === ''
    ? say('input.not-har-at-all')
    : say('input.not-har', { path, problem: say(`panel.problem.${problem}`) });
}

/** Why a link has no case. */
export function linkTroubleWords(trouble: LinkTrouble): Text {
  return say(`input.link.${trouble}`);
}

function atPlace(key: 'input.broken-off' | 'input.not-json', { line, column, message }: NotJson): Text {
  const why = say(key, { message: [{ text: withoutExcerpt(message) }] });
  return say('panel.file.at-place', { line, column, why });
}
