import type { Analyzed } from '../../explain/explanation.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { exportAnalyzed } from '../export.ts';
import { fragmentOf, LONGEST_LINK } from './fragment.ts';
import { packed } from './pack.ts';

/** Exchanges as a link that opens them, without the secrets and bodies in them; or why there is none. */
export async function linkOf(
  subjects: readonly [Analyzed, ...Analyzed[]],
  viewer: string | null,
): Promise<{ readonly link: string } | { readonly cannot: Text }> {
  const exported = exportAnalyzed(subjects, 'har');
  if ('cannot' in exported) return exported;
  return linkOfHar(exported.files[0]?.text ?? '', viewer);
}

/** The same of a HAR that was exported already. @param viewer as `viewerAddress` has it; null: the fragment alone */
export async function linkOfHar(
  har: string,
  viewer: string | null,
): Promise<{ readonly link: string } | { readonly cannot: Text }> {
  const fragment = fragmentOf(await packed(JSON.stringify(JSON.parse(har))));
  const { length } = fragment;
  if (length > LONGEST_LINK) return { cannot: say('export.link.long', { length, most: LONGEST_LINK }) };
  return { link: (viewer ?? '') + fragment };
}
