import { say } from './say.ts';
import type { Text } from './text.ts';

/** What was read, and what was left out. Places count from 1. */
interface Remarkable {
  /** How many more files an archive holds that could have been read as well. */
  readonly others: number;
  readonly lines: { readonly count: number; readonly first: number } | null;
  /** Why packed bytes ended early. */
  readonly ended: 'gzip-broken' | 'unpacks-too-large' | 'zip-broken' | null;
}

const endings = {
  'gzip-broken': 'input.ended-gzip',
  'unpacks-too-large': 'input.ended-large',
  'zip-broken': 'input.ended-zip',
} as const;

/** What to say beside the list of a file that was only partly read. */
export function leftOutWords({ others, lines, ended }: Remarkable): readonly Text[] {
  return [
    ...(ended === null ? [] : [say(endings[ended])]),
    ...(lines === null ? [] : [say('input.lines', { count: lines.count, first: lines.first })]),
    ...(others === 0 ? [] : [say('input.others', { count: others })]),
  ];
}

/** Values that are not what they should be, with their places, and how many more there are. */
export function valueWords(
  named: readonly { readonly path: string; readonly problem: Text }[],
  more: number,
): readonly Text[] {
  return [
    ...named.map(({ path, problem }) => say('input.value', { path: [{ text: path }], problem })),
    ...(more === 0 ? [] : [say('input.more-values', { count: more })]),
  ];
}

/** V8's message without the piece of the file and the position it may name: the place says both better. */
export function withoutExcerpt(message: string): string {
  return message
    .replace(/,? (?:\.\.\.)?".*$/s, '')
    .replace(/ in JSON at position .*$/s, '')
    .replace(/[^\x20-\x7e]/g, '');
}
