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

/** A prompt that comes or goes has parts that say nothing, and no button yet or any more. */
const lookEveryMs = 50;

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
    const lines = parts.flatMap(({ name, text }) => (name === 'Label' && text ? [text] : []));
    // The fullest look is the one at the whole prompt.
    if (lines.length >= said.length) said = lines;
    const isGiven = await give(display, reply, parts);
    const isGone = async () => !(await isThere());
    const next = Date.now() + (isGiven ? clickEveryMs : lookEveryMs);
    if (await holds(isGone, Math.min(end, next))) return said;
    if (Date.now() >= end) throw new Error(isGiven ? 'the prompt stays' : `no button to ${reply} it`);
  }
}

/** @returns whether there was a way to give it */
async function give(display: Display, reply: PromptReply, parts: readonly UiPart[]): Promise<boolean> {
  if (reply === 'close') {
    await pressKey(display, 'Escape');
    return true;
  }
  const label = reply === 'allow' ? 'Allow' : 'Deny';
  const button = parts.find(({ name, text }) => name === 'MdTextButton' && text === label);
  if (button === undefined) return false;
  await clickAt(display, button.middle);
  return true;
}
