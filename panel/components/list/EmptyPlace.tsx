import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ExampleId } from '../../examples/verdicts.ts';
import type { Source } from '../../state/store.ts';
import '../../styles/empty.css';
import { Later } from '../Later.tsx';
import { EmptyList } from './EmptyList.tsx';

export const loadExamples = () =>
  import('../examples/ExampleList.tsx').then(({ ExampleList }) => ExampleList);

export const loadExample = () =>
  import('../examples/ExampleDetail.tsx').then(({ ExampleDetail }) => ExampleDetail);

interface Props {
  readonly source: Source;
  /** Where what is not here may be. */
  readonly children: ComponentChildren;
}

/** In the place of the list while it is empty; with it goes the example that was open. */
export function EmptyPlace({ source, children }: Props) {
  const [shown, onShow] = useState<ExampleId | null>(null);
  const props = { shown, onShow };
  return (
    <>
      <section class="list-pane empty-place">
        <EmptyList source={source}>{children}</EmptyList>
        {source.kind !== 'connecting' && source.kind !== 'file' && (
          <Later load={loadExamples} props={props} />
        )}
      </section>
      {shown !== null && <Later key={shown} load={loadExample} props={{ id: shown, onShow }} />}
    </>
  );
}
