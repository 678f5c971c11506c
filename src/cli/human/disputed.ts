import type { Analyzed } from '../../analyze.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';

/** Where the browser names another reason than all that was captured shows; null: it does not. */
export function disputed({ disputed: reported }: Analyzed['decision']): Text | null {
  if (reported === undefined) return null;
  const { corsError: error, parameter } = reported;
  return parameter === null
    ? say('cli.disputed.bare', { error })
    : say('cli.disputed', { error, value: parameter });
}
