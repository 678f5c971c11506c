import type { Breathe } from './breathe.ts';
import { hold, type ReadBytes } from './bytes.ts';
import { readShape } from './read-shape.ts';
import type { ShapeRead } from './shape.ts';
import type { StreamShape } from './stream-shape.ts';
import { type Ending, InputError } from './trouble.ts';
import { unwrap } from './unwrap.ts';

/** What was handed over, as far as it could be unpacked. */
export type InputRead =
  | (ShapeRead & {
      /** Why its bytes ended before their text did; what came before was read. */
      readonly ended: Ending | null;
      /** How many more files an archive holds that could have been read as well. */
      readonly others: number;
    })
  | { readonly trouble: InputError['trouble'] }
  /** Too long to be held: it can be gone over as it comes, more than once. */
  | { readonly stream: StreamShape; readonly read: ReadBytes; readonly others: number };

export interface InputLimits {
  /** Longer texts are not held, in bytes. */
  readonly whole: number;
  /** What may come out of compressed bytes; not there: 1 GiB. */
  readonly unpacked?: number;
}

/**
 * The one way in for whatever is handed over: bytes, of a file or pasted. `notJson` is what none of our shapes fits.
 *
 * @param breathe where a person waits for other things as well
 * @throws what `read` throws
 */
export async function readInput(
  source: ReadBytes,
  limits: InputLimits,
  breathe?: Breathe,
): Promise<InputRead> {
  try {
    const { read, others } = await unwrap(source, limits.unpacked);
    const held = await hold(read(), limits.whole, breathe);
    if (held === null) {
      const { streamShapeOf } = await import('./stream-shape.ts');
      return { stream: await streamShapeOf(read), read, others };
    }
    const shape = await readShape(held.bytes, breathe);
    // Nothing of what came out is a HAR: what counts is that more should have come.
    if (held.ended !== null && !('opened' in shape)) return { trouble: held.ended.trouble };
    return { ...shape, ended: held.ended?.ending ?? null, others };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { trouble: error.trouble };
  }
}
