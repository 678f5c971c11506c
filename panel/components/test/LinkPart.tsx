import { useLayoutEffect, useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { linkOf } from '../../../src/export/link/link-of.ts';
import { viewerAddress } from '../../../src/export/link/viewer-address.ts';
import type { Text } from '../../../src/words/text.ts';
import { rememberViewer, typedViewer } from '../../viewer-choice.ts';
import { told } from '../../words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { TextView } from '../TextView.tsx';

interface Props {
  readonly items: readonly [Analyzed, ...Analyzed[]];
}

type Made = { readonly link: string } | { readonly cannot: Text };

/** The requests as a link to hand over; made when somebody is about to copy it. */
export function LinkPart({ items }: Props) {
  const [typed, setTyped] = useState(typedViewer);
  const [made, setMade] = useState<Made | null>(null);
  const [isWanted, setWanted] = useState(false);
  const viewer = viewerAddress(typed);

  // With the frame that shows them: the link to what was there before is no longer copied.
  useLayoutEffect(() => {
    setMade(null);
    if (!isWanted) return;
    let isOurs = true;
    linkOf(items, viewer).then((link) => isOurs && setMade(link), console.error);
    return () => {
      isOurs = false;
    };
  }, [items, viewer, isWanted]);

  const note =
    made !== null && 'cannot' in made
      ? made.cannot
      : viewer !== null
        ? null
        : [{ text: told(typed === '' ? 'export.link.no-viewer' : 'export.link.viewer-wrong') }];
  return (
    <section class="link-part" data-testid="link">
      <h2>{told('export.link.name')}</h2>
      <p class="because">{told('export.link.about')}</p>
      <p class="export-options">
        <label>
          {told('export.link.viewer')}{' '}
          <input
            type="url"
            value={typed}
            placeholder="https://"
            onInput={({ currentTarget: { value } }) => {
              rememberViewer(value);
              setTyped(value);
            }}
          />
        </label>
        <CopyButton
          text={made !== null && 'link' in made ? made.link : null}
          class="button"
          name={told('export.link.copy')}
          testId="copy-link"
          onWanted={() => setWanted(true)}
        />
      </p>
      {note !== null && (
        <p class="notice" role="status">
          <TextView text={note} />
        </p>
      )}
    </section>
  );
}
