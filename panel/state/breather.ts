import type { Breathe } from '../../src/har/input/breathe.ts';

/** How long work may keep the panel busy, in milliseconds: less than a frame. */
const busyMs = 8;

/**
 * Resolves when the browser has seen to input and drawing. Timers wait 4 ms each as soon as they follow one another.
 *
 * @see https://wicg.github.io/scheduling-apis/#dom-scheduler-yield
 */
export function yieldToBrowser(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((later) => setTimeout(later, 0));
}

/** For one piece of work, from now on. */
export function breather(): Breathe {
  let begun = performance.now();
  return () =>
    performance.now() - begun < busyMs
      ? undefined
      : yieldToBrowser().then(() => {
          begun = performance.now();
        });
}
