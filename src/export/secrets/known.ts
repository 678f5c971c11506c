/** A part of a secret of this many characters is one: nobody writes so much of it by chance. */
const ENOUGH = 64;

interface Node<T> {
  /** What stands between the node before and this one. */
  label: string;
  /** By their first characters; null: nothing follows. */
  next: Map<number, Node<T>> | null;
  item: T | null;
}

/** What stands in a text where something known does. */
export interface Match<T> {
  readonly start: number;
  readonly end: number;
  /** null: only a part of one, though a long one. */
  readonly item: T | null;
}

/**
 * Texts to be found again wherever they stand, in a tree by their beginnings: the time for a text grows with its length,
 * however many are known.
 */
export class KnownTexts<T> {
  private readonly root: Node<T> = { label: '', next: null, item: null };

  add(text: string, item: T): void {
    let node = this.root;
    let at = 0;
    while (at < text.length) {
      const child = node.next?.get(text.charCodeAt(at));
      if (child === undefined) {
        node.next ??= new Map();
        node.next.set(text.charCodeAt(at), { label: text.slice(at), next: null, item });
        return;
      }
      const same = sameLength(child.label, text, at);
      if (same < child.label.length) {
        const below: Node<T> = {
          label: child.label.slice(same),
          next: child.next,
          item: child.item,
        };
        child.label = child.label.slice(0, same);
        child.next = new Map([[below.label.charCodeAt(0), below]]);
        child.item = null;
      }
      node = child;
      at += same;
    }
    node.item = item;
  }

  /** Each where it begins first, the longest of those that begin there. */
  *matches(text: string): Generator<Match<T>> {
    let from = 0;
    while (from < text.length) {
      const end = this.endAt(text, from);
      if (end === null) from++;
      else {
        yield { start: from, ...end };
        from = end.end;
      }
    }
  }

  private endAt(text: string, start: number): { readonly end: number; readonly item: T | null } | null {
    let node = this.root;
    let at = start;
    let best: { readonly end: number; readonly item: T } | null = null;
    while (at < text.length) {
      const child = node.next?.get(text.charCodeAt(at));
      if (child === undefined) break;
      const same = sameLength(child.label, text, at);
      at += same;
      if (same < child.label.length) break;
      if (child.item !== null) best = { end: at, item: child.item };
      node = child;
    }
    // So that no character is looked at more than so many times: what was compared is taken, or it was short.
    return best !== null && at - best.end < ENOUGH
      ? best
      : at - start >= ENOUGH
        ? { end: at, item: null }
        : best;
  }
}

/** How many characters of a label stand in a text at an index. */
function sameLength(label: string, text: string, at: number): number {
  const most = Math.min(label.length, text.length - at);
  let same = 0;
  while (same < most && label.charCodeAt(same) === text.charCodeAt(at + same)) same++;
  return same;
}
