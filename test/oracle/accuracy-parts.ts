import { nameOf } from './kept.ts';

/** The figures as a file: what stands above them, and each part by its name. */
export interface Figures {
  readonly preamble: string;
  readonly parts: ReadonlyMap<string, string>;
}

const begin = (name: string) => `<!-- oracle ${name} -->`;
const end = (name: string) => `<!-- end of oracle ${name} -->`;

/** The name of what `textOf` puts above the parts. */
const summary = 'summary';

export function figuresOf(text: string): Figures {
  const [preamble = ''] = text.split('<!-- oracle ', 1);
  const parts = new Map<string, string>();
  for (const [, name = ''] of text.matchAll(/<!-- oracle (.+?) -->/g)) {
    const from = text.indexOf(begin(name)) + begin(name).length;
    const to = text.indexOf(end(name));
    if (to < from) throw new Error(`The part ${name} of the figures has no end.`);
    if (name !== summary) parts.set(name, text.slice(from, to).trim());
  }
  return { preamble: preamble.trimEnd(), parts };
}

/** The same with its parts by browser, then by what was called, then by whom. */
export function inOrder({ preamble, parts }: Figures): Figures {
  return { preamble, parts: new Map([...parts].sort(([a], [b]) => rankOf(a) - rankOf(b))) };
}

export function textOf({ preamble, parts }: Figures, above: string): string {
  const written = ([name, part]: readonly [string, string]) => `${begin(name)}\n\n${part}\n\n${end(name)}`;
  return `${[preamble, written([summary, above]), ...[...parts].map(written)].join('\n\n')}\n`;
}

function rankOf(name: string): number {
  const rank = order.indexOf(name);
  return rank < 0 ? order.length : rank;
}

const order: readonly string[] = (['chromium', 'firefox', 'webkit'] as const).flatMap((browser) =>
  (['fetch', 'other'] as const).flatMap((calls) =>
    (['mixed', 'localhost', 'same-site', 'cross-site'] as const).flatMap((hosts) =>
      (['own', 'shared'] as const).map((urls): string => nameOf({ browser, calls, hosts, urls })),
    ),
  ),
);
