import { bare } from '../../../src/words/plain.ts';
import type { Text } from '../../../src/words/text.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import type { Message } from './sequence.ts';

interface Props {
  readonly message: Message;
  readonly lanes: readonly Text[];
  /** Where the telling of the picture is; null: it is not being told. */
  readonly told: 'before' | 'now' | 'later' | null;
}

const SIGNS = { passed: '✓', stopped: '✕' } as const;

export function SequenceMessage({ message, lanes, told: telling }: Props) {
  const { from, to, text, tone, check, note } = message;
  const direction = from < to ? 'to-right' : 'to-left';
  const between = `from-${Math.min(from, to)} until-${Math.max(from, to)}`;
  return (
    <li
      class={`message-line ${tone} ${direction} ${between}${telling === null ? '' : ` told-${telling}`}`}
      aria-current={telling === 'now' ? 'step' : undefined}
    >
      <span class="spoken">
        {told('panel.sequence.way', { from: lanes[from] ?? [], to: lanes[to] ?? [] })}{' '}
      </span>
      <span class="words" title={bare(text)}>
        <TextView text={text} />
      </span>
      <span class="arrow" aria-hidden="true" />
      {check !== null && (
        <span class={`check ${check}`} role="img" aria-label={told(`panel.sequence.${check}`)}>
          {SIGNS[check]}
        </span>
      )}
      {note !== null && (
        <span class="words note" title={bare(note)}>
          <TextView text={note} />
        </span>
      )}
    </li>
  );
}
