import type { HarEntry } from '../har/entry.ts';
import { longestFollowingMs, redirectTarget } from './follow-redirects.ts';
import { endOf } from './leg.ts';
import type { Made } from './make-exchanges.ts';
import { clockSlackMs, longestDelayMs } from './pair-times.ts';
import { isPreflight } from './preflight-question.ts';
import { urlKey } from './url-key.ts';

/**
 * Entries that may belong together: to one URL, or to one that another redirects to, at overlapping times. Entries of
 * different clusters have nothing to do with each other, so that what arrives later changes few of them.
 */
export class Cluster {
  readonly entries = new Map<number, HarEntry>();
  readonly urls = new Set<string>();
  /** The times of all its entries. */
  span: Span = never;
  /** The times of those that may tie others to them. */
  tying: Span = never;
  /** What it was last made into. */
  made: ReadonlyMap<string, Made> = new Map();

  /** Until when its entries may be linked with others. */
  get to(): number {
    return this.span[1];
  }

  add(entry: HarEntry, { span, ties }: Reach, urls: Iterable<string>): void {
    this.entries.set(entry.index, entry);
    for (const url of urls) this.urls.add(url);
    this.span = hull(this.span, span);
    if (ties) this.tying = hull(this.tying, span);
  }

  takeAll(other: Cluster): void {
    for (const [index, entry] of other.entries) this.entries.set(index, entry);
    for (const url of other.urls) this.urls.add(url);
    this.span = hull(this.span, other.span);
    this.tying = hull(this.tying, other.tying);
    this.made = new Map([...this.made, ...other.made]);
  }
}

type Span = readonly [from: number, to: number];

const never: Span = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const always: Span = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

function hull([a, b]: Span, [c, d]: Span): Span {
  return [Math.min(a, c), Math.max(b, d)];
}

function overlap([a, b]: Span, [c, d]: Span): boolean {
  return a <= d && c <= b;
}

/** How far an entry reaches. */
interface Reach {
  /** The time in which something may be linked with it; all time where its own is not known. */
  readonly span: Span;
  /**
   * It may be linked with any entry within that time. Two entries that do not tie have no link, however they overlap:
   * a page that polls need not be assembled as one.
   */
  readonly ties: boolean;
}

/** Finds the cluster of an entry among all there are. */
export class Clusters {
  readonly all = new Set<Cluster>();
  /** By URL, ordered by where they end. */
  readonly #byUrl = new Map<string, Cluster[]>();
  readonly #of = new Map<number, Cluster>();

  /**
   * Puts an entry where it belongs, joining clusters that it links.
   *
   * @returns its cluster, and those that are no more
   */
  place(entry: HarEntry): { readonly cluster: Cluster; readonly joined: readonly Cluster[] } {
    const known = this.#of.get(entry.index);
    const target = redirectTarget(entry);
    const urls = [urlKey(entry.request.url), ...(target === null ? [] : [target])];
    const reach = reachOf(entry);
    const touched = new Set<Cluster>(known === undefined ? [] : [known]);
    for (const url of urls) for (const cluster of this.#touching(url, reach)) touched.add(cluster);

    const [largest = new Cluster(), ...others] = [...touched].sort((a, b) => b.entries.size - a.entries.size);
    this.#unlist(largest);
    for (const other of others) {
      this.#unlist(other);
      this.all.delete(other);
      for (const index of other.entries.keys()) this.#of.set(index, largest);
      largest.takeAll(other);
    }
    largest.add(entry, reach, urls);
    this.#of.set(entry.index, largest);
    this.all.add(largest);
    this.#list(largest);
    return { cluster: largest, joined: others };
  }

  /** Takes an entry out; a cluster that is then empty is gone. */
  remove(index: number): void {
    const cluster = this.#of.get(index);
    if (cluster === undefined) return;
    this.#of.delete(index);
    cluster.entries.delete(index);
    if (cluster.entries.size > 0) return;
    this.#unlist(cluster);
    this.all.delete(cluster);
  }

  *#touching(url: string, { span, ties }: Reach): Iterable<Cluster> {
    const list = this.#byUrl.get(url) ?? [];
    for (let i = list.length - 1; i >= 0; i--) {
      const cluster = list[i] as Cluster;
      if (cluster.to < span[0]) return;
      if (overlap(ties ? cluster.span : cluster.tying, span)) yield cluster;
    }
  }

  #list(cluster: Cluster): void {
    for (const url of cluster.urls) {
      const list = this.#byUrl.get(url) ?? [];
      let at = list.length;
      // Nearly always the latest: looking from the end takes a step or two.
      while (at > 0 && (list[at - 1] as Cluster).to > cluster.to) at--;
      list.splice(at, 0, cluster);
      this.#byUrl.set(url, list);
    }
  }

  #unlist(cluster: Cluster): void {
    for (const url of cluster.urls) {
      const list = this.#byUrl.get(url) ?? [];
      const at = list.lastIndexOf(cluster);
      if (at >= 0) list.splice(at, 1);
      if (list.length === 0) this.#byUrl.delete(url);
    }
  }
}

function reachOf(entry: HarEntry): Reach {
  const span = spanOf(entry);
  if (isPreflight(entry) || redirectTarget(entry) !== null || entry.fetchedViaServiceWorker) {
    return { span, ties: true };
  }
  // What ended without an answer may be what a page saw of a service worker's failure.
  return { span, ties: entry.response.status === null };
}

/** How long before its own start an entry may be linked with what was there. */
export const furthestBackMs = longestDelayMs + 2 * clockSlackMs;

function spanOf(entry: HarEntry): Span {
  const end = endOf(entry);
  if (entry.startedMs === null || end === null) return always;
  const slack = 2 * clockSlackMs;
  if (entry.writer === 'firefox') return [entry.startedMs - slack, end + longestFollowingMs];
  if (redirectTarget(entry) !== null) return [entry.startedMs - slack, end + longestFollowingMs];
  if (isPreflight(entry)) return [entry.startedMs - longestDelayMs, end + slack];
  if (entry.queued === null || entry.fetchedViaServiceWorker) return [entry.startedMs - slack, end + slack];
  // Once it has been sent, no preflight is waited for; a long answer need not hold others up.
  return [entry.startedMs - slack, entry.startedMs + entry.queued + slack];
}
