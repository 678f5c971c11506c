import type { BrowserUi, UiPart } from './browser-ui.ts';
import type { Display } from './display.ts';
import { clickAt, holds, pressKey } from './person.ts';

const windowName = 'ExtensionInstallDialogView';

/** What a person does with it. */
export type PromptReply = 'allow' | 'deny' | 'close';

/** Longest wait for the browser, on a machine with much other work. */
const limitMs = 60_000;

/** Chromium takes no click on a prompt that has just come up: one is repeated after. */
const clickEveryMs = 2_000;

/**
 * Waits for the prompt by which Chromium asks a person for what an extension wants, clicks it with the mouse or the
 * keyboard of the display, and waits until it is gone.
 *
 * @returns what it says, line by line
 */
export async function replyToPrompt(
  ui: BrowserUi,
  display: Display,
  reply: PromptReply,
): Promise<readonly string[]> {
  const end = Date.now() + limitMs;
  const isThere = async () => (await ui.partsOf(windowName)) !== null;
  if (!(await holds(isThere, end))) throw new Error('no prompt came');
  let said: readonly string[] = [];
  for (;;) {
    const parts = await ui.partsOf(windowName);
    if (parts === null) return said;
    said = parts.flatMap(({ name, text }) => (name === 'Label' && text ? [text] : []));
    await give(display, reply, parts);
    const isGone = async () => !(await isThere());
    if (await holds(isGone, Math.min(end, Date.now() + clickEveryMs))) return said;
    if (Date.now() >= end) throw new Error('the prompt stays');
  }
}

function give(display: Display, reply: PromptReply, parts: readonly UiPart[]): Promise<void> {
  if (reply === 'close') return pressKey(display, 'Escape');
  const label = reply === 'allow' ? 'Allow' : 'Deny';
  const button = parts.find(({ name, text }) => name === 'MdTextButton' && text === label);
  if (button === undefined) throw new Error(`the prompt has no button ${label}`);
  return clickAt(display, button.middle);
}
