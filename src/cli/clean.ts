import type { Analyzed } from '../analyze.ts';
import { createRedactor, createSearches } from '../export/redact.ts';
import { redactAnalyzed } from '../export/redact-analyzed.ts';
import { shown } from '../export/template.ts';
import type { Text } from '../words/text.ts';

/** What may be printed of an exchange. */
export type Clean = (item: Analyzed) => Analyzed;

/** Takes secrets out of what is printed, each exchange by itself: what was printed need not be held. */
export function cleaner(keepSecrets: boolean): Clean {
  if (keepSecrets) return (item) => item;
  const searches = createSearches();
  return (item) => redactAnalyzed(item, createRedactor({ searches }));
}

/** A sentence without secrets, to be printed where nobody chose to keep them. */
export function cleanText(text: Text): Text {
  const redactor = createRedactor();
  return text.map((part) => ('value' in part ? { value: shown(redactor.text(part.value)) } : part));
}
