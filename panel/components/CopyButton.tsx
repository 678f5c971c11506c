import { useEffect, useState } from 'preact/hooks';
import { told } from '../words.ts';
import { copyText } from './copy-text.ts';

/** How long it says what came of it, in milliseconds. */
const SIGN = 2_000;

interface Props {
  /** null: it is still being made; it is copied as soon as it is there. */
  readonly text: string | null;
  /** What it copies; usually it stands beside that. */
  readonly name?: string;
  readonly class?: string;
  readonly testId?: string;
  /** The text will be needed soon. */
  readonly onWanted?: () => void;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ text, name, class: className, testId, onWanted }: Props) {
  const [state, setState] = useState<'panel.copy' | 'panel.copied' | 'panel.copy.failed'>('panel.copy');
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    if (state === 'panel.copy') return;
    const timer = setTimeout(() => setState('panel.copy'), SIGN);
    return () => clearTimeout(timer);
  }, [state]);
  useEffect(() => {
    if (isWaiting && text !== null) copy(text);
  }, [isWaiting, text]);

  function copy(whole: string): void {
    setWaiting(false);
    setState(copyText(whole) ? 'panel.copied' : 'panel.copy.failed');
  }

  return (
    <button
      type="button"
      class={className}
      data-testid={testId}
      aria-live="polite"
      onPointerEnter={onWanted}
      onFocus={onWanted}
      onClick={() => {
        onWanted?.();
        if (text === null) setWaiting(true);
        else copy(text);
      }}
    >
      {state === 'panel.copy' ? (name ?? told(state)) : told(state)}
    </button>
  );
}
