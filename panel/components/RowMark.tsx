interface Props {
  readonly class: 'preflighted' | 'overridden' | 'incomplete';
  readonly sign: string;
  readonly name: string;
}

/** A sign in a row; what it means is its name, for the pointer and for a screen reader. */
export function RowMark({ class: className, sign, name }: Props) {
  return (
    <span class={className} role="img" title={name} aria-label={name}>
      {sign}
    </span>
  );
}
