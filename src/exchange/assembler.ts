import type { Exchange } from '../engine/exchange.ts';
import type { HarEntry } from '../har/entry.ts';
import { type Cluster, Clusters, furthestBackMs, largestLiveCluster } from './cluster.ts';
import { type AssemblyContext, type CapturedPage, nothingKnown } from './context.ts';
import { Ids } from './ids.ts';
import { Knowledge } from './knowledge.ts';
import { makeExchanges } from './make-exchanges.ts';
import { finish, type Steps } from './steps.ts';

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
  /** What has become known of the capture since; what it bears on is told again. */
  know(more: Partial<AssemblyContext>): Changes;
  /** Lets exchanges and their entries go. */
  forget(ids: Iterable<string>): void;
  /** Lets everything go, also what is not put together yet. */
  clear(): void;
  /** Lets entries bear on others that are no part of what is assembled. */
  learn(entries: readonly HarEntry[]): void;
  /** Takes out the exchanges that nothing which starts from `ms` on can be linked with, in any order. */
  takeSettled(ms: number): readonly Exchange[];
  /** None of those that are left started before. */
  earliestMs(): number;
  /**
   * A step of what `inSlices` has put off.
   *
   * @param all also of what grows, and will do better later
   * @returns whether there was anything to do
   */
  step(all: boolean): boolean;
  /** Whether nothing is left for `step`. */
  isDone(): boolean;
  /** In the order they started; in slices, as far as they are made. The same object for as long as it is the same exchange. */
  exchanges(): readonly Exchange[];
}

export interface AssemblerOptions {
  /** So many entries are put together at once, of a live capture. */
  readonly largest?: number;
  /** `add` and `know` put entries where they belong and tell of no change; `step` does the rest, bit by bit. */
  readonly inSlices?: boolean;
  /** Called with each exchange that is new, a step each, before it is among those there are. */
  readonly prepare?: (exchange: Exchange) => void;
}

/**
 * Assembles exchanges from entries that arrive in any order. Only what a new entry can bear on is assembled again. An
 * exchange keeps the id it was first shown under, also when a preflight shown alone is joined by its request.
 */
export function createAssembler(
  given: Partial<AssemblyContext> = {},
  { largest = largestLiveCluster, inSlices = false, prepare }: AssemblerOptions = {},
): Assembler {
  let context: AssemblyContext = { ...nothingKnown, ...given };
  const clusters = new Clusters(context.live ? largest : undefined);
  /** Those whose entries are not put together yet, and whether nothing of them may be kept. */
  const waiting = new Map<Cluster, boolean>();
  const knowledge = new Knowledge<Cluster>();
  const ids = new Ids();
  let ordered: readonly Exchange[] | null = null;
  /** What is being done, and the cluster of which: where that changes, it begins again. */
  let running: Steps<void> | null = null;
  let current: Cluster | null = null;

  function wait(cluster: Cluster, keepNothing: boolean): void {
    waiting.set(cluster, keepNothing || waiting.get(cluster) === true);
  }

  function* assemble(cluster: Cluster, told: Told): Steps<void> {
    current = cluster;
    const before = cluster.made;
    const entries = [...cluster.entries.values()];
    const earlier: Cluster['made'] = waiting.get(cluster) === true ? new Map() : before;
    const cutAt = cluster.cut ? largest : null;
    const made = yield* makeExchanges(entries, context, knowledge.viewFor(cluster), ids, earlier, cutAt);
    for (const [id, { exchange }] of made) {
      if (before.get(id)?.exchange === exchange) continue;
      told.changed.set(id, exchange);
      if (prepare === undefined) continue;
      yield;
      prepare(exchange);
    }
    for (const id of before.keys()) if (!made.has(id)) told.removed.add(id);
    cluster.made = made;
    cluster.madeOf = entries.length;
    waiting.delete(cluster);
    ordered = null;
  }

  /** The small ones first: a crowd keeps nobody else waiting. */
  function* assembleWaiting(all: boolean, told: Told): Steps<void> {
    const due = [...waiting.keys()].filter((cluster) => all || isWorthAssembling(cluster));
    for (const isSmall of [true, false]) {
      for (const cluster of due) {
        if (isSmall !== cluster.entries.size <= smallCluster) continue;
        if (clusters.all.has(cluster)) yield* assemble(cluster, told);
        else waiting.delete(cluster);
        yield;
      }
    }
  }

  /** Nothing that is being done still holds. */
  function begin(): void {
    running = null;
    current = null;
  }

  function finishWaiting(all: boolean): Changes {
    begin();
    const told: Told = { changed: new Map(), removed: new Set() };
    if (inSlices) return { changed: [], removed: [] };
    if (waiting.size > 0) finish(assembleWaiting(all, told));
    begin();
    const { changed, removed } = told;
    // An id may have gone from one cluster to another.
    return { changed: [...changed.values()], removed: [...removed].filter((id) => !changed.has(id)) };
  }

  function takeOut(cluster: Cluster, entries: readonly number[]): void {
    for (const index of entries) clusters.remove(index);
    ids.forget(entries);
    if (cluster.entries.size > 0) return;
    knowledge.forget(cluster);
    waiting.delete(cluster);
  }

  return {
    add(entries) {
      for (const entry of entries) {
        const { cluster, joined, cut } = clusters.place(entry);
        for (const one of [cluster, ...cut]) wait(one, false);
        for (const gone of joined) {
          knowledge.pass(gone, cluster);
          if (waiting.get(gone) === true) wait(cluster, true);
          waiting.delete(gone);
        }
        for (const reader of knowledge.learn(entry)) wait(reader, true);
      }
      return finishWaiting(false);
    },

    know(more) {
      if (!inSlices) finishWaiting(true);
      const from = bearsOnFrom(context, more);
      context = { ...context, ...more };
      for (const cluster of clusters.all) if (cluster.to >= from) wait(cluster, true);
      return finishWaiting(true);
    },

    forget(forgotten) {
      if (!inSlices) finishWaiting(true);
      const gone = new Set(forgotten);
      for (const cluster of [...clusters.all]) {
        const made = new Map([...cluster.made].filter(([id]) => !gone.has(id)));
        if (made.size === cluster.made.size) continue;
        if (cluster === current) begin();
        const parts = [...cluster.made].filter(([id]) => gone.has(id)).flatMap(([, { parts }]) => parts);
        // Entries that no exchange shows go with the last that there is.
        const isLast = made.size === 0 && !waiting.has(cluster);
        const out = isLast ? [...cluster.entries.keys()] : parts.flatMap((part) => part?.index ?? []);
        cluster.made = made;
        takeOut(cluster, out);
      }
      ordered = null;
    },

    clear() {
      begin();
      for (const cluster of [...clusters.all]) takeOut(cluster, [...cluster.entries.keys()]);
      ordered = null;
    },

    learn(entries) {
      for (const entry of entries) knowledge.learn(entry);
    },

    takeSettled(ms) {
      const taken: Exchange[] = [];
      for (const cluster of [...clusters.all]) {
        if (cluster.to >= ms - furthestBackMs) continue;
        if (waiting.has(cluster)) finish(assemble(cluster, { changed: new Map(), removed: new Set() }));
        for (const { exchange } of cluster.made.values()) taken.push(exchange);
        takeOut(cluster, [...cluster.entries.keys()]);
      }
      if (taken.length > 0) ordered = null;
      return taken;
    },

    earliestMs() {
      let earliest = Number.POSITIVE_INFINITY;
      for (const cluster of clusters.all) earliest = Math.min(earliest, cluster.earliestMs);
      return earliest;
    },

    step(all) {
      if (waiting.size === 0) return false;
      running ??= assembleWaiting(all, { changed: new Map(), removed: new Set() });
      if (running.next().done !== true) return true;
      begin();
      return false;
    },

    isDone: () => waiting.size === 0,

    exchanges() {
      if (!inSlices) finishWaiting(true);
      ordered ??= inOrder(clusters.all);
      return ordered;
    },
  };
}

/** What became different, by id. */
interface Told {
  readonly changed: Map<string, Exchange>;
  readonly removed: Set<string>;
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
