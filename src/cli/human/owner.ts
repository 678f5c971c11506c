import { type Owner, ownerWords } from '../../remedies/index.ts';
import { bare } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Page } from './page.ts';

/** Whose job it is; nothing where it is nobody's. */
export function ownerLine(owner: Owner, { paint }: Page): readonly string[] {
  return owner === 'nobody' ? [] : [paint('cyan', bare(say('cli.job', { job: ownerWords(owner) })))];
}
