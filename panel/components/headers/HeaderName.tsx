import { useId } from 'preact/hooks';
import { TextView } from '../TextView.tsx';
import { Value } from '../Value.tsx';
import { headerWords } from './header-words.ts';

/** A header's name; what it is for shows under the pointer, and when the keyboard comes to it. */
export function HeaderName({ name }: { readonly name: string }) {
  const id = useId();
  const words = headerWords(name);
  if (words === null) return <Value of={name} most={100} />;
  return (
    <span class="has-hint">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has no other way to the explanation. */}
      <span tabIndex={0} aria-describedby={id}>
        <Value of={name} most={100} />
      </span>
      <span role="tooltip" id={id} class="hint">
        <TextView text={words} />
      </span>
    </span>
  );
}
