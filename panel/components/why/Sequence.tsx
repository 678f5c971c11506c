import { useMemo, useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { told } from '../../words.ts';
import { Later } from '../Later.tsx';
import { TextView } from '../TextView.tsx';
import { SequenceMessage } from './SequenceMessage.tsx';
import { sequenceOf } from './sequence.ts';
import '../../styles/sequence.css';

interface Props {
  readonly item: Analyzed;
  /** It begins with its first arrow being told. */
  readonly begun?: boolean;
}

const loadPlayer = () => import('./SequencePlayer.tsx').then(({ SequencePlayer }) => SequencePlayer);

/**
 * The exchange drawn as it happened. A list laid out as a picture, not an SVG: its texts wrap in a narrow panel,
 * grow with the page's zoom, can be selected, and are read in order by a screen reader.
 */
export function Sequence({ item, begun = false }: Props) {
  const sequence = useMemo(() => sequenceOf(item), [item]);
  const [at, setAt] = useState<number | null>(begun ? 0 : null);
  if (sequence === null) return null;
  const { lanes, messages } = sequence;
  return (
    <>
      <div class={`sequence lanes-${lanes.length}`} data-testid="sequence">
        <div class="lanes" aria-hidden="true">
          {lanes.map((lane, index) => (
            <div key={index} class={`lane at-${index}`}>
              <span>
                <TextView text={lane} />
              </span>
            </div>
          ))}
        </div>
        <ol class="messages" aria-label={told('panel.sequence.name')}>
          {messages.map((message, index) => (
            <SequenceMessage
              key={index}
              message={message}
              lanes={lanes}
              told={at === null ? null : index < at ? 'before' : index === at ? 'now' : 'later'}
            />
          ))}
        </ol>
      </div>
      {at === null ? (
        <button type="button" class="chip" data-testid="play" onClick={() => setAt(0)}>
          {told('panel.play.start')}
        </button>
      ) : (
        <Later load={loadPlayer} props={{ item, sequence, at, onAt: setAt }} />
      )}
    </>
  );
}
