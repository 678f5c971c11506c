import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  readonly testId?: string;
  readonly children: ComponentChildren;
}

export function Section({ name, testId, children }: Props) {
  return (
    <section class="part" data-testid={testId}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}
