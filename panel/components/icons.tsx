import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../src/engine/decision.ts';

interface DrawingProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

/** Drawn in the text's colour; the words beside it, or the control's name, say what it means. */
function Drawing({ class: className, children }: DrawingProps) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" class={className}>
      {children}
    </svg>
  );
}

export function ClearIcon() {
  return (
    <Drawing class="icon">
      <circle cx="7" cy="7" r="5" />
      <path d="M3.5 3.5l7 7" />
    </Drawing>
  );
}

/** Into the list, and out of it. */
export function ImportIcon() {
  return (
    <Drawing class="icon">
      <path d="M7 9.5v-7M4 5.5l3-3 3 3M2 9v3h10V9" />
    </Drawing>
  );
}

export function ExportIcon() {
  return (
    <Drawing class="icon">
      <path d="M7 2v7M4 6.5l3 3 3-3M2 9v3h10V9" />
    </Drawing>
  );
}

export function CloseIcon() {
  return (
    <Drawing class="icon">
      <path d="M3 3l8 8M11 3l-8 8" />
    </Drawing>
  );
}

/** Told apart by shape as well as by colour. */
export function VerdictIcon({ verdict, waiting }: { readonly verdict: Verdict; readonly waiting: boolean }) {
  const shape = waiting ? 'waiting' : verdict;
  return <Drawing class={`verdict-icon is-${shape}`}>{SHAPES[shape]}</Drawing>;
}

const SHAPES = {
  blocked: (
    <>
      <circle class="disc" cx="7" cy="7" r="5" />
      <path class="sign" d="M5.2 5.2l3.6 3.6M8.8 5.2l-3.6 3.6" />
    </>
  ),
  failed: (
    <>
      <path class="disc" d="M7 1.6l5.6 10H1.4z" />
      <path class="sign" d="M7 5.3v2.8M7 9.6v.8" />
    </>
  ),
  'cannot-tell': (
    <>
      <circle class="ring" cx="7" cy="7" r="4.5" />
      <path class="ring" d="M5.7 5.9a1.3 1.3 0 1 1 1.9 1.2c-.4.2-.6.5-.6.9M7 9.2v.6" />
    </>
  ),
  allowed: (
    <>
      <circle class="disc" cx="7" cy="7" r="5" />
      <path class="sign" d="M4.7 7.2l1.6 1.6 3-3.3" />
    </>
  ),
  opaque: (
    <>
      <circle class="ring" cx="7" cy="7" r="4.5" />
      <path class="disc" d="M7 2.5a4.5 4.5 0 0 1 0 9z" />
    </>
  ),
  'not-cors': <circle class="disc" cx="7" cy="7" r="2" />,
  waiting: <circle class="ring dashed" cx="7" cy="7" r="4.5" />,
} as const;
