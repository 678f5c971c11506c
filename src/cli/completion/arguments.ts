import { say } from '../../words/say.ts';
import { type Given, readOperand } from '../given.ts';
import { nearest } from '../options/nearest.ts';
import { type Shell, shells } from '../options/table.ts';
import { didYouMean, type WrongCommand, wrong } from '../wrong.ts';

export interface CompletionCommand {
  readonly kind: 'completion';
  readonly shell: Shell;
}

export function readCompletion(given: Given): CompletionCommand | WrongCommand {
  const shell = readOperand(given, say('cli.usage.no-shell', { shells: [{ text: shells.join(', ') }] }));
  if (typeof shell !== 'string') return shell;
  const known = shells.find((each) => each === shell);
  if (known !== undefined) return { kind: 'completion', shell: known };
  const message = say('cli.usage.shell', { shell, shells: [{ text: shells.join(', ') }] });
  return wrong(didYouMean(message, nearest(shell, shells)));
}
