import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { say } from '../../../src/words/say.ts';
import { told } from '../../words.ts';
import { HeaderTable } from '../headers/HeaderTable.tsx';
import { TextView } from '../TextView.tsx';
import { CHECK_SIGNS } from './check-signs.ts';
import { messageDetail } from './message-detail.ts';
import type { Sequence } from './sequence.ts';

interface Props {
  readonly item: Analyzed;
  readonly sequence: Sequence;
  /** The arrow that is told of. */
  readonly at: number;
  /** null: back to the whole picture. */
  readonly onAt: (at: number | null) => void;
}

/** The picture told arrow by arrow, as one would at a whiteboard: what each carried, and what the browser made of it. */
export function SequencePlayer({ item, sequence: { lanes, messages }, at, onAt }: Props) {
  const next = useRef<HTMLButtonElement>(null);
  // The button that started it is gone with its press.
  useLayoutEffect(() => next.current?.focus(), []);
  const message = messages[at];
  if (message === undefined) return null;
  const detail = message.of === null ? null : messageDetail(item, message.of);
  const causes = at === 0 ? item.explanation.preflightCauses : [];

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: messages.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onAt(Math.min(Math.max(to, 0), messages.length - 1));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a border and a legend.
    <div
      class="player"
      role="group"
      aria-label={told('panel.play.name')}
      data-testid="player"
      onKeyDown={onKeyDown}
    >
      <p class="controls">
        <button type="button" class="chip" disabled={at === 0} onClick={() => onAt(at - 1)}>
          {told('panel.play.previous')}
        </button>
        <button
          type="button"
          class="chip"
          ref={next}
          onClick={() => onAt(at === messages.length - 1 ? null : at + 1)}
        >
          {told(at === messages.length - 1 ? 'panel.play.end' : 'panel.play.next')}
        </button>
        <span class="place">{told('panel.play.place', { number: at + 1, count: messages.length })}</span>
      </p>
      <div role="status">
        <p>
          <TextView
            text={say('panel.sequence.way', { from: lanes[message.from] ?? [], to: lanes[message.to] ?? [] })}
          />{' '}
          <TextView text={message.text} />
          {message.note !== null && (
            <>
              {'. '}
              <TextView text={message.note} />
            </>
          )}
        </p>
        {causes.length > 0 && (
          <ul class="texts">
            {causes.map((cause, index) => (
              <li key={index}>
                <TextView text={cause} />
              </li>
            ))}
          </ul>
        )}
        {detail?.headers != null && (
          <HeaderTable
            name={told('panel.play.carried')}
            headers={detail.headers}
            none={told('panel.play.no-headers')}
          />
        )}
        {detail !== null && detail.checks.length > 0 && (
          <ul class="checks">
            {detail.checks.map(({ step, name }, index) => (
              <li key={index} class={step.outcome} data-outcome={step.outcome}>
                <span role="img" aria-label={told(`panel.outcome.${step.outcome}`)}>
                  {CHECK_SIGNS[step.outcome]}
                </span>{' '}
                <TextView text={name} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
