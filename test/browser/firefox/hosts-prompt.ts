import type { Display } from '../display.ts';
import { clickAt, holds, type Place, pressKey } from '../person.ts';
import type { Firefox } from './launch.ts';

/** What a person does: with the prompt, or in the tab that comes before it. */
export type HostsReply = 'allow' | 'deny' | 'cancel' | 'close-tab';

/** Longest wait for the browser, on a machine with much other work. */
const limitMs = 60_000;
/** Firefox takes no click on a prompt that has just come up: one is repeated after. */
const clickEveryMs = 2_000;

/**
 * Waits for the tab in which the extension asks for hosts, and has the mouse and the keyboard of the display do what a
 * person does, until tab and prompt are gone.
 *
 * @returns what the tab says, and the prompt; '' where there was none
 */
export async function replyInTab(
  { call }: Pick<Firefox, 'call'>,
  display: Display,
  extension: string,
  reply: HostsReply,
): Promise<{ readonly tab: string; readonly prompt: string }> {
  const end = Date.now() + limitMs;
  const said = { tab: '', prompt: '' };
  type Button = Place & { readonly text: string };
  type Prompt = { readonly allow: Place; readonly deny: Place; readonly text: string };
  const button = (name: string) =>
    call<Button | null>('buttonInTab', extension, `[data-testid="hosts-${name}"]`);
  const prompt = () => call<Prompt | null>('permissionPrompt');

  /** Does it again until it has had its effect. */
  async function until(isDone: () => Promise<boolean>, act: () => Promise<void>): Promise<void> {
    while (!(await isDone())) {
      if (Date.now() >= end) throw new Error(`${reply}: the browser does not take it`);
      await act();
      await holds(isDone, Math.min(end, Date.now() + clickEveryMs));
    }
  }
  const isThere = async () => (await button('ask')) !== null;
  const isGone = async () => !(await isThere());

  if (!(await holds(isThere, end))) throw new Error('no tab asks for hosts');
  said.tab = (await button('ask'))?.text ?? '';
  if (reply === 'close-tab') await until(isGone, () => pressKey(display, 'ctrl+w'));
  else if (reply === 'cancel') await until(isGone, async () => click(await button('refuse')));
  else {
    const isPrompted = async () => (await prompt()) !== null;
    await until(isPrompted, async () => click(await button('ask')));
    said.prompt = (await prompt())?.text ?? '';
    await until(isGone, async () => click((await prompt())?.[reply] ?? null));
  }
  return said;

  async function click(place: Place | null): Promise<void> {
    if (place !== null) await clickAt(display, place);
  }
}
