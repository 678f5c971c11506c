import { useRef } from 'preact/hooks';
import type { MarkedLine, Snippet } from '../../../src/fix/box.ts';
import { told } from '../../words.ts';
import { MarkedLines } from './MarkedLines.tsx';
import { useFirstMark } from './use-first-mark.ts';

interface Props {
  readonly name: string;
  readonly snippets: readonly Snippet[];
  /** The lines of each. */
  readonly marked: readonly (readonly MarkedLine[])[];
}

/** A whole configuration in a few lines' room: it scrolls by itself to the first line that is new. */
export function CodeBox({ name, snippets, marked }: Props) {
  const box = useRef<HTMLElement>(null);
  useFirstMark(box);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it.
    <section class="code-box" data-testid="code-box" ref={box} aria-label={name} tabIndex={0}>
      {snippets.map(({ file, place }, index) => (
        <figure key={index} data-file={file}>
          <figcaption>
            <b>{file}</b> {told(place)}
          </figcaption>
          <pre>
            <MarkedLines lines={marked[index] ?? []} />
          </pre>
        </figure>
      ))}
    </section>
  );
}
