import type { Analyzed } from '../analyze.ts';
import { cleaner } from '../cli/clean.ts';
import { Groups } from '../cli/human/groups.ts';
import { noColours } from '../cli/human/paint.ts';
import { paragraph } from '../cli/watch/paragraph.ts';
import { exportAnalyzed } from '../export/export.ts';
import '../cli/messages.ts';
import '../cli/watch/messages.ts';

const page = { width: 100, paint: noColours };

/** What was blocked, for people: each kind in a paragraph, with how often it happened. */
export function toldOf(items: readonly Analyzed[]): string {
  const clean = cleaner(false);
  const groups = new Groups();
  for (const item of items) groups.add({ item, underOtherRules: [] });
  return groups
    .inOrder()
    .map(({ first, count }) => {
      const text = paragraph({ ...first, item: clean(first.item) }, page);
      return count === 1 ? text : `${text}  × ${count}\n`;
    })
    .join('\n');
}

/** The case file of a request, which `cors-lens check` sends again; null: it cannot be sent again. */
export function caseOf(item: Analyzed): string | null {
  const exported = exportAnalyzed([item], 'case');
  return 'cannot' in exported ? null : (exported.files[0]?.text ?? null);
}
