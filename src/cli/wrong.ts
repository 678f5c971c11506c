import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import './messages.ts';

export interface WrongCommand {
  readonly kind: 'wrong';
  readonly message: Text;
}

export function wrong(message: Text): WrongCommand {
  return { kind: 'wrong', message };
}

/** A message with what was most likely wanted. */
export function didYouMean(message: Text, near: string | null): Text {
  return near === null ? message : say('cli.usage.did-you-mean', { message, near: [{ text: near }] });
}
