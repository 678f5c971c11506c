import { useEffect, useState } from 'preact/hooks';
import type { Exchange, StackFrame } from '../../../src/engine/exchange.ts';
import type { Original } from '../../call-place/placed-frames.ts';
import { type PageActions, usePage } from '../../state/page-actions.ts';

interface Originals {
  readonly of: readonly StackFrame[];
  readonly originals: readonly (Original | null)[];
  /** URLs that DevTools can show; null: not known. */
  readonly known: ReadonlySet<string> | null;
}

const none: Originals = { of: [], originals: [], known: null };

/** Where the frames of a call stand in the sources, once that has been read; until then, and where it is not known, nowhere. */
export function useOriginals({ document }: Exchange, stack: readonly StackFrame[]): Originals {
  const page = usePage();
  const [found, setFound] = useState(none);
  const key = JSON.stringify([document ?? null, stack]);
  useEffect(() => {
    if (page === null || stack.length === 0) return;
    let wanted = true;
    void read(page, stack, document ?? null).then(
      (originals) => wanted && setFound(originals),
      (error) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [page, key]);
  return found.of === stack || sameFrames(found.of, stack) ? found : none;
}

async function read(
  page: PageActions,
  stack: readonly StackFrame[],
  document: number | null,
): Promise<Originals> {
  const { originalPlaces, scriptsOf } = await import('../../call-place/original-places.ts');
  const scripts = await page.readScripts(scriptsOf(stack), document);
  if (scripts === null) return { of: stack, originals: [], known: null };
  return { of: stack, originals: originalPlaces(stack, scripts.texts), known: scripts.known };
}

function sameFrames(a: readonly StackFrame[], b: readonly StackFrame[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
