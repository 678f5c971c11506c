import type { ComponentChildren } from 'preact';
import '../../empty-messages.ts';
import { useFiles } from '../../state/files.ts';
import type { Source } from '../../state/store.ts';
import { told } from '../../words.ts';
import { ImportButton } from '../files/ImportButton.tsx';

interface Props {
  readonly source: Source;
  /** Where what is not here may be. */
  readonly children: ComponentChildren;
}

/** Nothing captured: says what to do, or what is wrong. */
export function EmptyList({ source, children }: Props) {
  const files = useFiles();
  return (
    <section class="empty" data-testid="empty">
      {source.kind === 'connecting' && <p role="status">{told('panel.empty.connecting')}</p>}
      {source.kind === 'unavailable' && (
        <>
          <h2>{told('panel.empty.unavailable')}</h2>
          <p>{told('panel.empty.unavailable-text', { why: source.why })}</p>
        </>
      )}
      {source.kind === 'live' && (
        <>
          <h2>{told('panel.empty.title')}</h2>
          <p>{told('panel.empty.text')}</p>
          <p>
            <a href="panel.html" target="_blank" rel="noreferrer">
              {told('panel.empty.own-tab')}
            </a>
          </p>
          {children}
        </>
      )}
      {source.kind === 'alone' && (
        <>
          <h2>{told('panel.empty.alone')}</h2>
          <p>{told('panel.empty.alone-text')}</p>
          {files !== null && <ImportButton files={files} large />}
        </>
      )}
      {source.kind === 'file' && (
        <>
          <h2>{told('panel.empty.file')}</h2>
          <p>{told('panel.empty.file-text')}</p>
        </>
      )}
    </section>
  );
}
