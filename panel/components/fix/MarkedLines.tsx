import type { MarkedLine } from '../../../src/fix/box.ts';

/** The lines of a snippet; what is new in it is marked. */
export function MarkedLines({ lines }: { readonly lines: readonly MarkedLine[] }) {
  return (
    <>
      {lines.map(({ text, changed }, index) => {
        const line = index === lines.length - 1 ? text : `${text}\n`;
        return changed ? <mark key={index}>{line}</mark> : line;
      })}
    </>
  );
}
