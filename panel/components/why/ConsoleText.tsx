import type { Analyzed } from '../../../src/analyze.ts';
import { told } from '../../words.ts';
import { Later } from '../Later.tsx';
import { Section } from './Section.tsx';

const loadCopy = () => import('./CopyConsoleText.tsx').then(({ CopyConsoleText }) => CopyConsoleText);

interface Props {
  readonly item: Analyzed;
  readonly text: string;
}

/** What the browser's console says of it, word for word: what people search the web for. */
export function ConsoleText({ item, text }: Props) {
  return (
    <Section name={told('panel.console.name')} testId="console-text">
      <p class="console-text">{text}</p>
      <Later load={loadCopy} props={{ item }} />
    </Section>
  );
}
