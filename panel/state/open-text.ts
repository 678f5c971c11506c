import { createRedactor } from '../../src/export/redact.ts';
import { judge } from '../../src/judge-pasted.ts';
import { readPasted } from '../../src/paste/paste.ts';
import { type PasteReport, reportsOn } from '../../src/paste/report.ts';
import { ownRules } from '../own-rules.ts';

/** What is said of a text that is no file. */
export interface OpenedText {
  readonly name: string;
  readonly reports: readonly [PasteReport, ...PasteReport[]];
}

/**
 * A console message, a copied request, or headers. Its command is made to be copied, and has no secrets in it.
 *
 * @returns null: it is none of them
 */
export function openText(text: string): OpenedText['reports'] | null {
  const pasted = readPasted(text);
  if (pasted === null) return null;
  const { first } = judge(pasted, { rules: ownRules });
  return reportsOn(pasted, { redactor: createRedactor(), judged: first });
}
