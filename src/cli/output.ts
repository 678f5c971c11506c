import { plain } from '../words/plain.ts';
import type { Text } from '../words/text.ts';
import { cleanText } from './clean.ts';
import type { ExitCode } from './exit-code.ts';
import type { Page } from './human/page.ts';
import { colours, isColoured, noColours } from './human/paint.ts';
import type { Io } from './io.ts';

/** Longer lines are hard to read, and a table has no room in shorter ones. */
export function pageOf({ terminal, env }: Io): Page {
  const width = Math.min(120, Math.max(60, terminal?.columns || 100));
  return { width, paint: isColoured(terminal !== null, env) ? colours : noColours };
}

/** Enough for a pipe to take at once, and little enough to be seen soon. */
const BATCH = 64 * 1024;

export async function write(chunks: Iterable<string> | AsyncIterable<string>, io: Io): Promise<void> {
  let batch = '';
  for await (const chunk of chunks) {
    batch += chunk;
    if (batch.length < BATCH) continue;
    if (!(await io.out(batch))) return;
    batch = '';
  }
  await io.out(batch);
}

/** What the command remarks, without secrets unless they are to be kept. */
export function told(remark: Text, { keepSecrets }: { readonly keepSecrets: boolean }): Text {
  return keepSecrets ? remark : cleanText(remark);
}

export function refuse(why: Text, io: Io): ExitCode {
  io.err(`cors-lens: ${plain(cleanText(why))}\n`);
  return 2;
}
