import { runToEnd } from '../run/run-to-end.ts';
import type { BrowserUi, UiPart } from './browser-ui.ts';
import type { Display } from './display.ts';

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
    await xdotool(display, ...replyWith(reply, parts));
    const isGone = async () => !(await isThere());
    if (await holds(isGone, Math.min(end, Date.now() + clickEveryMs))) return said;
    if (Date.now() >= end) throw new Error('the prompt stays');
  }
}

function replyWith(reply: PromptReply, parts: readonly UiPart[]): readonly string[] {
  if (reply === 'close') return ['key', 'Escape'];
  const label = reply === 'allow' ? 'Allow' : 'Deny';
  const button = parts.find(({ name, text }) => name === 'MdTextButton' && text === label);
  if (button === undefined) throw new Error(`the prompt has no button ${label}`);
  const { x, y } = button.middle;
  return ['mousemove', `${x}`, `${y}`, 'click', '1'];
}

async function xdotool({ env }: Display, ...args: readonly string[]): Promise<void> {
  const { code, said } = await runToEnd(['xdotool', ...args], '/', env);
  if (code !== 0) throw new Error(`xdotool: ${said}`);
}

/** Asked again and again until the end. */
async function holds(isSo: () => Promise<boolean>, end: number): Promise<boolean> {
  for (;;) {
    if (await isSo()) return true;
    if (Date.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
