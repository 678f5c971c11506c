import type { Analyzed } from '../../../src/analyze.ts';
import { parseUrl } from '../../../src/url/parse-url.ts';
import { bare } from '../../../src/words/plain.ts';
import { visible } from '../../../src/words/visible.ts';
import type { PageActions } from '../../state/page-actions.ts';

/** What of a row can be copied. */
export const COPIES = ['url', 'curl', 'fetch', 'markdown', 'link'] as const;

export type Copy = (typeof COPIES)[number];

/**
 * The text to copy; what takes secrets out of it is loaded with the first. The URL alone stays as it is, but for line
 * feeds and the like, which no browser sends.
 */
export async function textOfRow(
  item: Analyzed,
  what: Copy,
  page: PageActions | null,
): Promise<{ readonly text: string } | { readonly why: string }> {
  const { url } = item.exchange.hops[0];
  if (what === 'url') return { text: parseUrl(url)?.href ?? visible(url) };
  if (what === 'link') {
    const [{ linkOf }, { viewerOf }] = await Promise.all([
      import('../../../src/export/link/link-of.ts'),
      import('../../viewer-choice.ts'),
    ]);
    const made = await linkOf([item], viewerOf());
    return 'cannot' in made ? { why: bare(made.cannot) } : { text: made.link };
  }
  const { copiedRequest } = await import('../../../src/export/copied.ts');
  if (what === 'markdown') {
    const { exportAnalyzed } = await import('../../../src/export/export.ts');
    const exported = exportAnalyzed([item], 'markdown');
    if ('cannot' in exported) return { why: bare(exported.cannot) };
    return { text: exported.files.map(({ text }) => text).join('\n') };
  }
  const bodies = await page?.bodiesOf([item]);
  const copied = copiedRequest(item, what, bodies?.get(item.exchange.id) ?? null);
  return 'cannot' in copied ? { why: bare(copied.cannot) } : copied;
}
