import { say } from '../words/say.ts';
import type { Ask, Contract } from './contract.ts';
import type { CannotWrite } from './format.ts';
import type { Template } from './template.ts';

/** What a format, or the client that reads it, takes for its own, by where it stands: a match cannot be sent as it was. */
export interface Meanings {
  readonly method?: RegExp;
  readonly url?: RegExp;
  /** Of a header. */
  readonly name?: RegExp;
  readonly value?: RegExp;
  readonly body?: RegExp;
  /** A brace before a placeholder would begin it. */
  readonly braces?: true;
}

/**
 * Whether a format that gives a meaning to some characters, and has no way to take it from them, meets them in what
 * is to be sent: then it must not be written, for it would send something else.
 */
export function unspellable(
  contracts: readonly Contract[],
  format: string,
  means: Meanings,
): CannotWrite | null {
  for (const { asks } of contracts) {
    for (const ask of asks) {
      for (const { place, text, patterns } of placesOf(ask, means)) {
        for (const pattern of patterns) {
          const [value] = pattern?.exec(text) ?? [];
          if (value !== undefined) return { cannot: say('export.cannot.spelling', { format, value, place }) };
        }
      }
    }
  }
  return null;
}

interface Place {
  readonly place: string;
  readonly text: string;
  readonly patterns: readonly (RegExp | undefined)[];
}

function placesOf({ method, url, headers, body }: Ask, means: Meanings): readonly Place[] {
  const plainly = (place: string, text: string, pattern: RegExp | undefined): Place => ({
    place,
    text,
    patterns: [pattern],
  });
  const pieces = (place: string, template: Template, pattern: RegExp | undefined) =>
    template.flatMap((piece, i): readonly Place[] => {
      const text = typeof piece === 'string' ? piece : (piece.fallback ?? '');
      const opens = means.braces && i + 1 < template.length ? /\{$/ : undefined;
      return [{ place, text, patterns: [pattern, opens] }];
    });
  return [
    plainly('method', method, means.method),
    ...pieces('URL', url, means.url),
    ...headers.flatMap(([name, value]) => [
      plainly(name, name, means.name),
      ...pieces(name, value, means.value),
    ]),
    ...(body === null ? [] : pieces('body', body, means.body)),
  ];
}
