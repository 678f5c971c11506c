import type { HarEntry } from '../../har/entry.ts';
import type { Worker } from './call.ts';

/** A person reads a few names; of a page that begins workers without end no more are remembered. */
const rememberedAtMost = 20;

/** The workers of a page, whose calls its recorder cannot hear. */
export class UnheardWorkers {
  readonly #known = new Map<string, Worker>();
  #controller: string | null = null;

  add(worker: Worker): void {
    if (this.#known.size >= rememberedAtMost) return;
    this.#known.set(JSON.stringify([worker.kind, worker.url]), worker);
  }

  /** Loaded as one, as the browser says of its request. */
  see({ request, neverSent }: HarEntry): void {
    if (neverSent) return;
    const [, dest] = request.headers?.find(([name]) => name.toLowerCase() === 'sec-fetch-dest') ?? [];
    if (dest !== 'worker' && dest !== 'sharedworker' && dest !== 'serviceworker') return;
    this.add({ kind: dest, url: request.url });
  }

  /** The service worker that the page's requests go through; null: none. */
  setController(url: string | null): void {
    this.#controller = url;
  }

  /** Another page. */
  clear(): void {
    this.#known.clear();
    this.#controller = null;
  }

  list(): readonly Worker[] {
    const known = [...this.#known.values()];
    const url = this.#controller;
    if (url === null || known.some((worker) => worker.kind === 'serviceworker' && worker.url === url))
      return known;
    return [...known, { kind: 'serviceworker', url }];
  }
}

/** What the browser's log has of the page that is there now: entries from before anybody listened for workers. */
export function entriesOfPage(
  entries: readonly HarEntry[],
  pages: readonly { readonly id: string | null }[],
): readonly HarEntry[] {
  const page = pages.at(-1)?.id ?? null;
  return page === null ? [] : entries.filter(({ pageref }) => pageref === page);
}
