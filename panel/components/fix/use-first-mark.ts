import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Scrolls a box to the first line that is new in it: a line above it shows where it stands. */
export function useFirstMark(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const mark = box.current?.querySelector('mark');
    if (!box.current || !mark) return;
    const { top } = mark.getBoundingClientRect();
    box.current.scrollTop += top - box.current.getBoundingClientRect().top - 2 * mark.offsetHeight;
  }, []);
}
