import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { CannotWrite, ExportedFile } from './format.ts';
import type { Redactor } from './redact.ts';
import { shown } from './template.ts';

type Some<T> = readonly [T, ...T[]];

interface LeftOut<T> {
  readonly item: T;
  readonly why: Text;
}

/**
 * What a format makes of items. Where it fails, each is tried alone: those that a mistake of ours keeps from being
 * written are left out, and the others are there.
 */
export function writeFiles<T>(
  items: Some<T>,
  write: (items: Some<T>) => readonly ExportedFile[] | CannotWrite,
  redactor: Redactor,
): { readonly files: readonly ExportedFile[] | CannotWrite; readonly leftOut: readonly LeftOut<T>[] } {
  const whole = attempt(() => write(items), redactor);
  if (!('trouble' in whole)) return { files: whole.made, leftOut: [] };
  const leftOut: LeftOut<T>[] = [];
  const good: T[] = [];
  for (const item of items) {
    const alone = attempt(() => write([item]), redactor);
    if ('trouble' in alone) leftOut.push({ item, why: alone.trouble });
    else good.push(item);
  }
  const [first, ...rest] = good;
  // Also where each can be written alone: then it is not one of them that fails.
  if (first === undefined || leftOut.length === 0) return { files: { cannot: whole.trouble }, leftOut };
  const others = attempt(() => write([first, ...rest]), redactor);
  return { files: 'trouble' in others ? { cannot: others.trouble } : others.made, leftOut };
}

/** What comes of something, or the words for its failure. */
export function attempt<T>(
  make: () => T,
  redactor: Redactor,
): { readonly made: T } | { readonly trouble: Text } {
  try {
    return { made: make() };
  } catch (error) {
    return { trouble: say('export.trouble', { trouble: `export: ${messageOf(error, redactor)}` }) };
  }
}

/** An error's message may quote what it stumbled over. */
function messageOf(error: unknown, redactor: Redactor): string {
  try {
    return shown(redactor.text(error instanceof Error ? error.message : String(error)));
  } catch {
    return 'Error';
  }
}
