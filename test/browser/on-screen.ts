import type { Page } from 'puppeteer';

/** A text of the panel, and what keeps a person from reading it where it is: the one measure of the first screen. */
export interface Seen {
  readonly selector: string;
  /** With single spaces. */
  readonly text: string;
  /** null: it is read without a scroll. */
  readonly fault: 'not there' | 'outside' | 'low' | 'covered' | null;
}

/** Lower than this no text is read. */
const LOWEST = 10;

/**
 * Looks for the first element at each selector; runs in the page.
 *
 * @param lowest height in CSS pixels
 */
function look(selectors: readonly string[], lowest: number): readonly Seen[] {
  return selectors.map((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) return { selector, text: '', fault: 'not there' };
    const text = element.innerText.replace(/\s+/g, ' ').trim();
    const { left, top, right, bottom, height } = element.getBoundingClientRect();
    if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth)
      return { selector, text, fault: 'outside' };
    if (height < lowest) return { selector, text, fault: 'low' };
    // Also by what scrolls around it.
    const isOwn = [0.1, 0.5, 0.9].every((share) => {
      const at = document.elementFromPoint(left + 2, top + height * share);
      return at !== null && element.contains(at);
    });
    return { selector, text, fault: isOwn ? null : 'covered' };
  });
}

/** What is seen of these now, in the order given. */
export async function seen(page: Page, selectors: readonly string[]): Promise<readonly Seen[]> {
  return page.evaluate(look, selectors, LOWEST);
}
