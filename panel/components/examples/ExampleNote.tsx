import '../../example-note-messages.ts';
import { say } from '../../../src/words/say.ts';
import { exampleOf } from '../../examples/examples.ts';
import type { ExampleId } from '../../examples/verdicts.ts';
import '../../styles/examples.css';
import { told } from '../../words.ts';
import { Button } from '../Button.tsx';
import { TextView } from '../TextView.tsx';

interface Props {
  readonly id: ExampleId;
  readonly onWalk: () => void;
  readonly onChange: () => void;
  readonly onNext: () => void;
}

/** Says that it is an example, what it shows, and what to do with it. */
export function ExampleNote({ id, onWalk, onChange, onNext }: Props) {
  return (
    <section class="example-note" data-testid="example" aria-labelledby="example-title">
      <h2 id="example-title">
        <span class="badge">{told('panel.examples.mark')}</span> {told(`example.${id}.title`)}
      </h2>
      <p>
        <TextView text={say(`example.${id}.text`)} />
      </p>
      <p class="buttons">
        <Button testId="example-step" onClick={onWalk}>
          {told('panel.examples.step')}
        </Button>{' '}
        <Button testId="example-change" onClick={onChange}>
          {told('panel.tab.what-if')}
        </Button>{' '}
        <Button testId="example-next" title={told('panel.examples.next-hint')} onClick={onNext}>
          {told('panel.examples.next')}
        </Button>{' '}
        <a href={`reasons.html#${exampleOf(id).about}`} target="_blank" rel="noreferrer">
          {told('panel.examples.about')}
        </a>
      </p>
    </section>
  );
}
