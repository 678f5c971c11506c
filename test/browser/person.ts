import { runToEnd } from '../run/run-to-end.ts';
import type { Display } from './display.ts';

/** The mouse and the keyboard of a display: what they do, a browser takes for a person's doing. */

/** In pixels of the screen. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export function clickAt(display: Display, { x, y }: Place): Promise<void> {
  return xdotool(display, 'mousemove', `${Math.round(x)}`, `${Math.round(y)}`, 'click', '1');
}

/** @param key as xdotool names it, such as `Escape` or `ctrl+w` */
export function pressKey(display: Display, key: string): Promise<void> {
  return xdotool(display, 'key', key);
}

/** Asked again and again until the end, in milliseconds since the epoch. */
export async function holds(isSo: () => Promise<boolean>, end: number): Promise<boolean> {
  for (;;) {
    if (await isSo()) return true;
    if (Date.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function xdotool({ env }: Display, ...args: readonly string[]): Promise<void> {
  const { code, said } = await runToEnd(['xdotool', ...args], '/', env);
  if (code !== 0) throw new Error(`xdotool: ${said}`);
}
