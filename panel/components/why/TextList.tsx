import type { Text } from '../../../src/words/text.ts';
import { TextView } from '../TextView.tsx';
import { Fold } from './Fold.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly name: string;
  readonly texts: readonly Text[];
  /** Folded where that is said, with what is inside. */
  readonly fold?: { readonly testId: string; readonly inside: string };
}

/** Some texts under a heading; without texts, nothing. */
export function TextList({ name, texts, fold }: Props) {
  if (texts.length === 0) return null;
  const list = (
    <ul class="texts">
      {texts.map((text, index) => (
        <li key={index}>
          <TextView text={text} />
        </li>
      ))}
    </ul>
  );
  return fold === undefined ? (
    <Section name={name}>{list}</Section>
  ) : (
    <Fold name={name} {...fold}>
      {list}
    </Fold>
  );
}
