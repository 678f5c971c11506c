import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import '../../styles/fold.css';

interface Props {
  readonly testId: string;
  readonly name: string;
  /** What is inside, in a few words. */
  readonly inside: ComponentChildren;
  readonly open?: boolean;
  /** Somebody asked for it: it is open, however it was left. */
  readonly wanted?: boolean;
  /** A function is called once it is opened: what it shows may have to be loaded. */
  readonly children: ComponentChildren | (() => ComponentChildren);
}

/** How a person has left each fold: the next request is looked at for the same reason. */
const left = new Map<string, boolean>();

/** A part under a heading that says what is inside before it is opened. */
export function Fold({ testId, name, inside, open = false, wanted = false, children }: Props) {
  const [first] = useState(wanted || (left.get(testId) ?? open));
  const [seen, setSeen] = useState(first);
  function onToggle({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }): void {
    if (currentTarget.open !== first || left.has(testId)) left.set(testId, currentTarget.open);
    if (currentTarget.open) setSeen(true);
  }
  return (
    <details class="fold" data-testid={testId} open={first} onToggle={onToggle}>
      <summary>
        <h2>{name}</h2> <span class="inside">{inside}</span>
      </summary>
      <div class="fold-body">{typeof children === 'function' ? seen && children() : children}</div>
    </details>
  );
}
