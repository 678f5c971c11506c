import { told } from '../../words.ts';

interface Props {
  readonly class: 'preflighted' | 'overridden' | 'incomplete';
  readonly sign: string;
}

/** A sign in a row; what it means is its name, for the pointer and for a screen reader. */
export function RowMark({ class: className, sign }: Props) {
  const name = told(`panel.row.${className}`);
  return (
    <span class={className} role="img" title={name} aria-label={name}>
      {sign}
    </span>
  );
}
