import type { Panel } from '../../browser/panel.ts';

const REFUSED = '[data-problem] .problem-row';

/** Not by the pointer: what stands below the fold is clicked too. */
const click = async ({ frame }: Panel, selector: string) => {
  await frame.waitForSelector(selector);
  await frame.$eval(selector, (element) => (element as HTMLElement).click());
};

async function openTab(panel: Panel, tab: string): Promise<void> {
  await click(panel, '[data-testid="view-problems"]');
  await click(panel, REFUSED);
  await click(panel, `#tab-${tab}`);
}

/** Shows the part from its heading on; by itself the browser would scroll DevTools around it as well. */
const scrollTo = ({ frame }: Panel, selector: string) =>
  frame.$eval(selector, (element) => {
    const scrolled = element.closest('.tab-panel');
    if (scrolled)
      scrolled.scrollTop += element.getBoundingClientRect().top - scrolled.getBoundingClientRect().top;
  });

/** What each of the stores' pictures shows, by the name of its file. */
export const shots = {
  async '1-problems'(panel) {
    await openTab(panel, 'why');
    await panel.frame.waitForSelector('[data-testid="fix-box"] .buttons');
  },
  async '2-step-by-step'(panel) {
    await openTab(panel, 'why');
    await click(panel, '[data-testid="happened"] summary');
    await click(panel, '[data-testid="play"]');
    await click(panel, '[data-testid="player"] button:nth-of-type(2)');
    await click(panel, '[data-testid="player"] button:nth-of-type(2)');
    await scrollTo(panel, '[data-testid="happened"]');
  },
  async '3-fix'(panel) {
    await openTab(panel, 'fix');
    await panel.frame.waitForSelector('[data-testid="server"]');
  },
  async '4-test'(panel) {
    await openTab(panel, 'test');
    await panel.frame.waitForSelector('[data-testid="test"] pre');
    await panel.frame.select('[data-testid="test"] select', 'playwright');
    await panel.frame.waitForSelector(
      '[data-testid="test"] [data-file$=".spec.ts"], [data-testid="test"] pre',
    );
  },
  async '5-what-if'(panel) {
    await openTab(panel, 'what-if');
    await panel.frame.waitForSelector('[data-testid="what-if"] textarea');
    await panel.frame.$eval('[data-testid="what-if"] textarea', (field) => {
      const area = field as HTMLTextAreaElement;
      area.value = area.value.replace(/GET,POST/i, 'GET,POST,PUT');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await panel.frame.waitForSelector('[data-testid="what-if"]:not([data-verdict="blocked"])');
    await click(panel, '[data-testid="what-if"] .fold summary');
  },
} as const satisfies Readonly<Record<string, (panel: Panel) => Promise<void>>>;

/** The README's. */
export const forReadme = shots['1-problems'];
