import type { Analyzed } from '../../../src/analyze.ts';
import { told } from '../../words.ts';
import { Later } from '../Later.tsx';
import { Section } from './Section.tsx';

const loadCopy = () => import('./CopyConsoleText.tsx').then(({ CopyConsoleText }) => CopyConsoleText);

interface Props {
  readonly item: Analyzed;
  readonly text: string;
  /** Whether the console says just that, byte for byte. */
  readonly isOwn: boolean;
}

/** What the browser's console says of it: what people search the web for. It is called a quotation where it is one. */
export function ConsoleText({ item, text, isOwn }: Props) {
  return (
    <Section name={told(isOwn ? 'panel.console.name' : 'panel.console.like.name')} testId="console-text">
      <p class={isOwn ? 'console-text' : 'console-like'}>{text}</p>
      {!isOwn && <p class="because">{told('panel.console.like.text')}</p>}
      <Later load={loadCopy} props={{ item }} />
    </Section>
  );
}
