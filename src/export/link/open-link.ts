import { fragmentIn } from './fragment.ts';
import { unpacked } from './pack.ts';

/** Why there is no HAR in a link. */
export type LinkTrouble = 'none' | 'newer' | 'too-long' | 'damaged' | 'unpacks-too-large';

/** The HAR in a link; null: the text is no link. Never rejects. */
export async function openLink(
  text: string,
): Promise<{ readonly har: string } | { readonly trouble: LinkTrouble } | null> {
  const fragment = fragmentIn(text);
  if (fragment === null || 'trouble' in fragment) return fragment;
  const opened = await unpacked(fragment.content);
  return 'trouble' in opened ? opened : { har: opened.text };
}
