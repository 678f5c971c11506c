import type { ComponentChildren } from 'preact';

interface Props {
  readonly testId: string;
  readonly title?: string;
  readonly disabled?: boolean;
  /** What most come for. */
  readonly primary?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function Button({ testId, title, disabled, primary = false, onClick, children }: Props) {
  return (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      data-testid={testId}
      title={title}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
