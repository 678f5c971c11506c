import type { Exchange } from '../engine/exchange.ts';
import type { HarEntry } from '../har/entry.ts';
import { type Cluster, Clusters, furthestBackMs, largestLiveCluster } from './cluster.ts';
import { type AssemblyContext, type CapturedPage, nothingKnown } from './context.ts';
import { Ids } from './ids.ts';
import { Knowledge } from './knowledge.ts';
import { makeExchanges } from './make-exchanges.ts';

/** What a call made different. */
export interface Changes {
  /** Those that are new, or not what they were. */
  readonly changed: readonly Exchange[];
  /** Ids of exchanges that are no more: they turned out to be part of others. */
  readonly removed: readonly string[];
}

/** Entries in, exchanges out, as they come. */
export interface Assembler {
  /**
   * An entry whose index is known stands in the place of the earlier one. What comes of many that belong together is told
   * when they have grown by a good part, or by the next call that asks for exchanges.
   */
  add(entries: readonly HarEntry[]): Changes;
  /** What has become known of the capture since; what it bears on is told anew. */
  know(more: Partial<AssemblyContext>): Changes;
  /** Lets exchanges and their entries go. */
  forget(ids: Iterable<string>): void;
  /** Lets entries bear on others that are no part of what is assembled. */
  learn(entries: readonly HarEntry[]): void;
  /** Takes out the exchanges that nothing which starts from `ms` on can be linked with, in any order. */
  takeSettled(ms: number): readonly Exchange[];
  /** None of those that are left started before. */
  earliestMs(): number;
  /** In the order they started. The same object for as long as it is the same exchange. */
  exchanges(): readonly Exchange[];
}

/**
 * Assembles exchanges from entries that arrive in any order. Only what a new entry can bear on is assembled again. An
 * exchange keeps the id it was first shown under, also when a preflight shown alone is joined by its request.
 *
 * @param largest so many entries are put together at once, of a live capture
 */
export function createAssembler(
  given: Partial<AssemblyContext> = {},
  largest = largestLiveCluster,
): Assembler {
  let context: AssemblyContext = { ...nothingKnown, ...given };
  const clusters = new Clusters(context.live ? largest : undefined);
  /** Those whose entries are not put together yet, and whether nothing of them may be kept. */
  const waiting = new Map<Cluster, boolean>();
  const knowledge = new Knowledge<Cluster>();
  const ids = new Ids();
  let ordered: readonly Exchange[] | null = null;

  /** @param anew nothing is kept, not even what is made of the same entries */
  function assemble(
    cluster: Cluster,
    anew: boolean,
    changed: Map<string, Exchange>,
    removed: Set<string>,
  ): void {
    const before = cluster.made;
    const entries = [...cluster.entries.values()];
    const earlier: Cluster['made'] = anew ? new Map() : before;
    const cutAt = cluster.cut ? largest : null;
    cluster.made = makeExchanges(entries, context, knowledge.viewFor(cluster), ids, earlier, cutAt);
    cluster.madeOf = entries.length;
    for (const [id, { exchange }] of cluster.made) {
      if (before.get(id)?.exchange !== exchange) changed.set(id, exchange);
    }
    for (const id of before.keys()) if (!cluster.made.has(id)) removed.add(id);
  }

  function assembleAll(dirty: ReadonlyMap<Cluster, boolean>): Changes {
    const changed = new Map<string, Exchange>();
    const removed = new Set<string>();
    for (const [cluster, anew] of dirty) {
      if (clusters.all.has(cluster))
        assemble(cluster, anew || waiting.get(cluster) === true, changed, removed);
      waiting.delete(cluster);
    }
    ordered = null;
    // An id may have gone from one cluster to another.
    return { changed: [...changed.values()], removed: [...removed].filter((id) => !changed.has(id)) };
  }

  function assembleWaiting(): void {
    if (waiting.size > 0) assembleAll(new Map(waiting));
  }

  return {
    add(entries) {
      const dirty = new Map<Cluster, boolean>();
      for (const entry of entries) {
        const { cluster, joined, cut } = clusters.place(entry);
        for (const one of [cluster, ...cut]) if (!dirty.has(one)) dirty.set(one, false);
        for (const gone of joined) {
          knowledge.pass(gone, cluster);
          const stale = dirty.get(gone) === true || waiting.get(gone) === true;
          if (stale) dirty.set(cluster, true);
          waiting.delete(gone);
          dirty.delete(gone);
        }
        for (const reader of knowledge.learn(entry)) dirty.set(reader, true);
      }
      for (const [cluster, anew] of dirty) {
        if (isWorthAssembling(cluster)) continue;
        waiting.set(cluster, anew || waiting.get(cluster) === true);
        dirty.delete(cluster);
      }
      return assembleAll(dirty);
    },

    know(more) {
      const from = bearsOnFrom(context, more);
      context = { ...context, ...more };
      assembleWaiting();
      const dirty = [...clusters.all].filter((cluster) => cluster.to >= from);
      return assembleAll(new Map(dirty.map((cluster) => [cluster, true])));
    },

    forget(forgotten) {
      assembleWaiting();
      const gone = new Set(forgotten);
      for (const cluster of [...clusters.all]) {
        const made = new Map([...cluster.made].filter(([id]) => !gone.has(id)));
        if (made.size === cluster.made.size) continue;
        const parts = [...cluster.made].filter(([id]) => gone.has(id)).flatMap(([, { parts }]) => parts);
        // Entries that no exchange shows go with the last that there is.
        const out =
          made.size === 0 ? [...cluster.entries.keys()] : parts.flatMap((part) => part?.index ?? []);
        cluster.made = made;
        for (const index of out) clusters.remove(index);
        ids.forget(out);
        if (made.size === 0) knowledge.forget(cluster);
      }
      ordered = null;
    },

    learn(entries) {
      for (const entry of entries) knowledge.learn(entry);
    },

    takeSettled(ms) {
      const taken: Exchange[] = [];
      for (const cluster of [...clusters.all]) {
        if (cluster.to >= ms - furthestBackMs) continue;
        const dirty = waiting.get(cluster);
        if (dirty !== undefined) assembleAll(new Map([[cluster, dirty]]));
        for (const { exchange } of cluster.made.values()) taken.push(exchange);
        const gone = [...cluster.entries.keys()];
        for (const index of gone) clusters.remove(index);
        ids.forget(gone);
        knowledge.forget(cluster);
      }
      if (taken.length > 0) ordered = null;
      return taken;
    },

    earliestMs() {
      let earliest = Number.POSITIVE_INFINITY;
      for (const cluster of clusters.all) earliest = Math.min(earliest, cluster.earliestMs);
      return earliest;
    },

    exchanges() {
      assembleWaiting();
      ordered ??= inOrder(clusters.all);
      return ordered;
    },
  };
}

/** A cluster of more than this costs more than it is worth to be put together for each entry. */
const smallCluster = 200;

function isWorthAssembling({ entries, madeOf }: Cluster): boolean {
  return entries.size <= smallCluster || entries.size >= madeOf * 1.125;
}

/** What knowing more pages changes began no earlier than they did; anything else bears on everything. */
function bearsOnFrom(context: AssemblyContext, more: Partial<AssemblyContext>): number {
  const { pages, ...others } = more;
  if (pages === undefined || Object.keys(others).length > 0) return Number.NEGATIVE_INFINITY;
  const known = new Set(context.pages.map((page) => JSON.stringify(page)));
  const since = ({ sinceMs }: CapturedPage): number => sinceMs ?? Number.NEGATIVE_INFINITY;
  const news = pages.filter((page) => !known.has(JSON.stringify(page)));
  const kept = new Set(pages.map((page) => JSON.stringify(page)));
  const gone = context.pages.filter((page) => !kept.has(JSON.stringify(page)));
  return [...news, ...gone].map(since).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

/** Clusters come in the order of time, nearly: while they do, there is nothing to sort. */
function inOrder(clusters: Iterable<Cluster>): readonly Exchange[] {
  const all: Exchange[] = [];
  let isSorted = true;
  for (const { made } of clusters) {
    for (const { exchange } of made.values()) {
      const last = all[all.length - 1];
      if (last !== undefined && byStart(last, exchange) > 0) isSorted = false;
      all.push(exchange);
    }
  }
  return isSorted ? all : all.sort(byStart);
}

export function byStart({ hops: [a] }: Exchange, { hops: [b] }: Exchange): number {
  const [from, to] = [a.startedMs ?? Number.POSITIVE_INFINITY, b.startedMs ?? Number.POSITIVE_INFINITY];
  if (from !== to) return from - to;
  return (a.entry ?? a.preflight?.entry ?? 0) - (b.entry ?? b.preflight?.entry ?? 0);
}
