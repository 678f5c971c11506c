import type { FormatId } from '../../src/export/formats/register.ts';

/** The line that the first test begins with. Of a format that is not here, no file begins with helpers. */
const testsBegin: Partial<Readonly<Record<FormatId, RegExp>>> = {
  curl: /^printf '%s\\n' '(Preflight|Response) /,
  go: /^func Test/,
  http: /^### /,
  hurl: /^# (Preflight|Response) /,
  jest: /^test\(/,
  'node-test': /^test\(/,
  playwright: /^test\(/,
  pytest: /^def test_/,
  vitest: /^test\(/,
};

/** What stands before the first test; null: the format has no such thing. */
export function cutPreamble(
  format: FormatId,
  text: string,
): { readonly preamble: readonly string[]; readonly tests: string } | null {
  const begin = testsBegin[format];
  if (begin === undefined) return null;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => begin.test(line));
  if (at < 0) throw new Error(`${format}: no line begins a test`);
  return { preamble: lines.slice(0, at), tests: lines.slice(at).join('\n') };
}

/**
 * The lines that the preambles of different exchanges share, each once, in an order that all of them keep. What one
 * exchange alone has is about that exchange.
 *
 * @param preambles by exchange
 */
export function sharedLines(preambles: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const all = Object.values(preambles).map(numbered);
  const shared = all.map((lines) =>
    lines.filter((line) => all.filter((each) => each.includes(line)).length > 1),
  );
  const merged: string[] = [];
  for (const lines of shared) {
    let at = 0;
    for (const line of lines) {
      const found = merged.indexOf(line);
      if (found >= 0) at = found + 1;
      else merged.splice(at++, 0, line);
    }
  }
  return merged;
}

/** Those of a preamble that are not shared. */
export function ownLines(preamble: readonly string[], shared: readonly string[]): readonly string[] {
  return numbered(preamble)
    .filter((line) => !shared.includes(line))
    .map(plainLine);
}

/** The shared lines that an exchange's preamble does not have, each run of them by its first. */
export function lackedLines(preamble: readonly string[], shared: readonly string[]): readonly string[] {
  const has = new Set(numbered(preamble));
  return shared
    .filter((line, at) => !has.has(line) && (at === 0 || has.has(shared[at - 1] ?? '')))
    .map(plainLine);
}

/** As text. */
export function printedLines(shared: readonly string[]): string {
  return shared.map(plainLine).join('\n');
}

/** Lines that occur more than once, such as `}`, told apart by the line before them. */
function numbered(lines: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  let block = '';
  return lines.map((line) => {
    if (/^\S/.test(line) && !/^[\])}]/.test(line)) block = line;
    const key = `${line}\u0000${block}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key}\u0000${count}`;
  });
}

function plainLine(line: string): string {
  return line.split('\u0000')[0] ?? '';
}
