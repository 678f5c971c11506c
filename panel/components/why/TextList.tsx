import type { Text } from '../../../src/words/text.ts';
import { TextView } from '../TextView.tsx';
import { Section } from './Section.tsx';

/** Some texts under a heading; without texts, nothing. */
export function TextList({ name, texts }: { readonly name: string; readonly texts: readonly Text[] }) {
  if (texts.length === 0) return null;
  return (
    <Section name={name}>
      <ul class="texts">
        {texts.map((text, index) => (
          <li key={index}>
            <TextView text={text} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
