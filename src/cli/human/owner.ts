import { type Owner, ownerWords } from '../../remedies/index.ts';
import { bare } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Page } from './page.ts';

/** The owner of the fix; nothing if there is none. */
export function ownerLine(owner: Owner, { paint }: Page): readonly string[] {
  return owner === 'nobody' ? [] : [paint('cyan', bare(say('cli.job', { job: ownerWords(owner) })))];
}
