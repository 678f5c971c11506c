import { useRef } from 'preact/hooks';
import type { MarkedLine, Snippet } from '../../../src/fix/box.ts';
import { told } from '../../words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { MarkedLines } from './MarkedLines.tsx';
import { useFirstMark } from './use-first-mark.ts';
import '../../styles/fix.css';

interface Props {
  readonly snippet: Snippet;
  /** Its text, line by line. */
  readonly lines: readonly MarkedLine[];
}

/** One piece of a configuration, to be copied as it is; what is new in it is marked. */
export function SnippetView({ snippet: { file, place, text }, lines }: Props) {
  const box = useRef<HTMLPreElement>(null);
  useFirstMark(box);
  return (
    <figure class="snippet" data-file={file}>
      <figcaption>
        <span>
          <b>{file}</b> {told(place)}
        </span>
        <CopyButton text={text} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it. */}
      <pre ref={box} tabIndex={0}>
        <MarkedLines lines={lines} />
      </pre>
    </figure>
  );
}
