export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Sets a text in a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

export const colours: Paint = (style, text) => {
  const [on, off] = codes[style];
  return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
};

export const noColours: Paint = (_, text) => text;

/**
 * Whether to colour: `FORCE_COLOR` before `NO_COLOR`, as Node itself has it, and both before what the output is.
 *
 * @see https://nodejs.org/api/cli.html#force_color1-2-3
 * @see https://no-color.org
 */
export function isColoured(
  toTerminal: boolean,
  { FORCE_COLOR, NO_COLOR }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (FORCE_COLOR !== undefined) return !/^(?:0|false)$/.test(FORCE_COLOR);
  return toTerminal && !NO_COLOR;
}
