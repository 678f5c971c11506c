import type { Text } from '../../src/words/text.ts';
import type { MarkedRun } from './step-marks.ts';
import { Value } from './Value.tsx';

interface Props {
  readonly text: Text;
  /** Values of the text that are to be shown with their odd part marked. */
  readonly marked?: ReadonlyMap<string, readonly MarkedRun[]>;
}

/** A text for people, its values in code type. */
export function TextView({ text, marked }: Props) {
  return (
    <>
      {text.map((part, index) => {
        if ('value' in part) return <Value key={index} of={marked?.get(part.value) ?? part.value} />;
        return part.code ? <code key={index}>{part.text}</code> : part.text;
      })}
    </>
  );
}
