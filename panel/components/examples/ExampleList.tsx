import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../../example-messages.ts';
import { type ExampleId, exampleIds, exampleVerdicts } from '../../examples/verdicts.ts';
import '../../styles/examples.css';
import { told } from '../../words.ts';
import { VerdictIcon } from '../icons.tsx';

export interface ShownExample {
  readonly shown: ExampleId | null;
  readonly onShow: (id: ExampleId | null) => void;
}

/** Titles of the examples, each with the verdict that it comes to: one tab stop, and the arrows move in it. */
export function ExampleList({ shown, onShow }: ShownExample) {
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<ExampleId>('simple-get');
  const before = useRef(shown);
  const stop = shown ?? focused;

  // A link may name one.
  useEffect(() => {
    const named = exampleIds.find((id) => location.hash === `#example=${id}`);
    if (named !== undefined) onShow(named);
  }, []);

  // With the frame that lacks the example: a key that is pressed right after finds its place.
  useLayoutEffect(() => {
    const closed = shown === null ? before.current : null;
    before.current = shown;
    if (closed === null) return;
    setFocused(closed);
    button(closed)?.focus();
  }, [shown]);

  const button = (id: ExampleId) => list.current?.querySelector<HTMLElement>(`[data-example="${id}"]`);

  function onKeyDown(event: KeyboardEvent): void {
    const last = exampleIds.length - 1;
    const at = exampleIds.indexOf(stop);
    const to = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[
      event.key
    ];
    const id = to === undefined ? undefined : exampleIds[to];
    if (id === undefined) return;
    event.preventDefault();
    setFocused(id);
    if (shown !== null) onShow(id);
    button(id)?.focus();
  }

  return (
    <section class="examples" data-testid="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{told('panel.examples.title')}</h2>
      <p>{told('panel.examples.intro')}</p>
      <ol ref={list} onKeyDown={onKeyDown}>
        {exampleIds.map((id) => {
          const verdict = exampleVerdicts[id];
          return (
            <li key={id}>
              <button
                type="button"
                data-example={id}
                aria-current={id === shown}
                tabIndex={id === stop ? 0 : -1}
                onClick={() => onShow(id)}
              >
                <VerdictIcon verdict={verdict} waiting={false} />
                {told(`example.${id}.title`)}
                <span class="spoken"> ({told(`panel.verdict.${verdict}`)})</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
