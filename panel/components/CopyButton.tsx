import { useEffect, useState } from 'preact/hooks';
import { told } from '../words.ts';
import { copyText } from './copy-text.ts';

/** How long it says what came of it, in milliseconds. */
const SIGN = 2_000;

/** Copies a text, and says whether it did. */
export function CopyButton({ text }: { readonly text: string }) {
  const [state, setState] = useState<'panel.copy' | 'panel.copied' | 'panel.copy.failed'>('panel.copy');
  useEffect(() => {
    if (state === 'panel.copy') return;
    const timer = setTimeout(() => setState('panel.copy'), SIGN);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <button
      type="button"
      aria-live="polite"
      onClick={() => setState(copyText(text) ? 'panel.copied' : 'panel.copy.failed')}
    >
      {told(state)}
    </button>
  );
}
