import type { ComponentChildren } from 'preact';

interface Props {
  readonly testId: string;
  readonly title?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function Button({ testId, title, disabled, onClick, children }: Props) {
  return (
    <button
      type="button"
      class="button"
      data-testid={testId}
      title={title}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
