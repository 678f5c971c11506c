import { told } from '../../words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Section } from './Section.tsx';

/** What the browser's console says of it, word for word: what people search the web for. */
export function ConsoleText({ text }: { readonly text: string }) {
  return (
    <Section name={told('panel.console.name')} testId="console-text">
      <p class="console-text">{text}</p>
      <CopyButton text={text} />
    </Section>
  );
}
