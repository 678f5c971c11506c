import type { ExplainedAdvice, Explanation } from '../../src/explain/explanation.ts';
import { linkOf } from '../../src/explain/links.ts';
import { type Remedy, remedyText, remedyTitle } from '../../src/remedies/index.ts';
import { plain } from '../../src/words/plain.ts';
import type { Text } from '../../src/words/text.ts';

/** An explanation as plain text, every word of it once: what the goldens hold. */
export function print(
  { label, title, summary, notes, steps, preflightCauses, links }: Explanation,
  advice: readonly ExplainedAdvice[],
  remedies: readonly Remedy[] = [],
): string {
  const list = (heading: string, texts: readonly Text[]) => texts.map((text) => `${heading}: ${plain(text)}`);
  return [
    `label: ${plain(label)}`,
    `title: ${plain(title)}`,
    `summary: ${plain(summary)}`,
    ...remedies.map(
      (remedy) =>
        `remedy ${remedy.id}, ${remedy.owner}: ${plain(remedyTitle(remedy))}. ${plain(remedyText(remedy))}`,
    ),
    ...list('note', notes),
    ...list('preflight', preflightCauses),
    ...steps.map(({ step, name }) => `step: ${step.outcome} ${plain(name)}`),
    ...advice.map(({ id, title: head, text }) => `advice ${id}: ${plain(head)}. ${plain(text)}`),
    ...links.map(linkOf).map(({ label: name, url }) => `link: ${name} <${url}>`),
  ].join('\n');
}
