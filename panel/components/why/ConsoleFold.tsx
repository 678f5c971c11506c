import type { Analyzed } from '../../../src/analyze.ts';
import type { Link } from '../../../src/explain/links.ts';
import { told } from '../../words.ts';
import { ConsoleText } from './ConsoleText.tsx';
import { Fold } from './Fold.tsx';
import { Links } from './Links.tsx';

interface Props {
  readonly item: Analyzed;
  /** null: nothing is known of what the console says. */
  readonly text: string | null;
  readonly isOwn: boolean;
  readonly links: readonly Link[];
}

export function ConsoleFold({ item, text, isOwn, links }: Props) {
  if (text === null && links.length === 0) return null;
  return (
    <Fold
      testId="console-and-links"
      name={told(text === null ? 'panel.links.name' : 'screen.console')}
      inside={text?.slice(0, 200) ?? links.map(({ label }) => label).join(' · ')}
    >
      {text !== null && <ConsoleText item={item} text={text} isOwn={isOwn} />}
      <Links links={links} />
    </Fold>
  );
}
