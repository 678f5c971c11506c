import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { ServerClue } from './detect-server.ts';

/** What a server was told from. `named`: a person said which it is. */
export function clueWords(clue: ServerClue | null, named: boolean): Text {
  if (named) return say('fix.clue.chosen');
  switch (clue?.kind) {
    case undefined:
      return say('fix.clue.none');
    case 'header':
      return say('fix.clue.header', clue);
    case 'preflight':
      return say('fix.clue.preflight', clue);
    case 'body':
      return say('fix.clue.body', clue);
    case 'address':
      return say('fix.clue.address', clue);
  }
}
