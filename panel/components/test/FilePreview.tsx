import { useMemo } from 'preact/hooks';
import type { ExportedFile } from '../../../src/export/format.ts';
import type { ExportLanguage } from '../../../src/words/code-language.ts';
import { download } from '../../download.ts';
import { told } from '../../words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { highlight } from './highlight.ts';
import '../../styles/fix.css';
import '../../styles/test.css';

interface Props {
  readonly file: ExportedFile;
  readonly language: ExportLanguage;
  /** More of it is still being read: it is copied once that is there. */
  readonly isReading: boolean;
}

/** One exported file, to be copied or saved as it is. */
export function FilePreview({ file: { name, text }, language, isReading }: Props) {
  const tokens = useMemo(() => highlight(text, language), [text, language]);
  return (
    <figure class="snippet" data-file={name}>
      <figcaption>
        <b>{name}</b>
        <span class="buttons">
          <CopyButton text={isReading ? null : text} />
          <button type="button" disabled={isReading} onClick={() => download(name, text)}>
            {told('export.tab.download')}
          </button>
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it. */}
      <pre tabIndex={0}>
        {tokens.map(({ kind, text: piece }, index) =>
          kind === 'plain' ? (
            piece
          ) : (
            <span key={index} class={`token-${kind}`}>
              {piece}
            </span>
          ),
        )}
      </pre>
    </figure>
  );
}
