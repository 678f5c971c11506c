import type { HarEntry } from '../har/entry.ts';
import { isPreflight } from './captured-question.ts';
import { longestFollowingMs } from './follow-redirects.ts';
import { type Interval, IntervalList, type Span } from './interval-list.ts';
import { endOf } from './leg.ts';
import type { Made } from './make-exchanges.ts';
import { clockSlackMs, longestDelayMs } from './preflights/pair-times.ts';
import { leadsTo } from './same-request.ts';
import { upgradedUrl } from './unfollowed.ts';
import { urlKey } from './url-key.ts';

/**
 * More entries than this are not put together while they come: each new one may change what all of them make. A page that
 * sends 1,000 requests at once, each with its preflight, is 2,000 entries, and of those every pair has to be right.
 */
export const largestLiveCluster = 4_000;

/**
 * Entries that may belong together: to one URL, or to one that another redirects to, at overlapping times. Entries of
 * different clusters have nothing to do with each other, so that what arrives later changes few of them.
 */
export class Cluster {
  readonly entries = new Map<number, HarEntry>();
  /** What others are linked with it by. */
  readonly sites = new Map<string, Site>();
  /** The times of all its entries. */
  span: Span = never;
  /** What it was last made into, and of how many entries. */
  made: ReadonlyMap<string, Made> = new Map();
  madeOf = 0;
  /** No entry of it started before. */
  earliestMs = Number.POSITIVE_INFINITY;
  /** No more entries are put to it; those it has may still be told again. */
  full = false;
  /** Something that may belong to it is in another, since together they would be too many. */
  cut = false;

  /** Until when its entries may be linked with others. */
  get to(): number {
    return this.span[1];
  }
}

/** When a cluster's entries went to one URL. */
interface Site {
  readonly url: string;
  readonly any: Stay;
  /** Of those that may tie others to them; null: none may. */
  readonly tying: Stay | null;
}

interface Stay extends Interval {
  readonly cluster: Cluster;
}

const never: Span = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const always: Span = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

function hull([a, b]: Span, [c, d]: Span): Span {
  return [Math.min(a, c), Math.max(b, d)];
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

/** Who went to one URL, and when. */
interface Visits {
  readonly any: IntervalList<Stay>;
  readonly tying: IntervalList<Stay>;
}

/** What became of an entry. */
interface Placed {
  readonly cluster: Cluster;
  readonly joined: readonly Cluster[];
  readonly cut: readonly Cluster[];
}

/** Finds the cluster of an entry among all there are. */
export class Clusters {
  readonly all = new Set<Cluster>();
  readonly #byUrl = new Map<string, Visits>();
  readonly #of = new Map<number, Cluster>();
  readonly #largest: number;

  /** @param largest a cluster of so many entries takes no more */
  constructor(largest = Number.POSITIVE_INFINITY) {
    this.#largest = largest;
  }

  /**
   * Puts an entry where it belongs, joining clusters that it links.
   *
   * @returns its cluster, those that are no more, and those of which it has become known that they are cut
   */
  place(entry: HarEntry): Placed {
    const known = this.#of.get(entry.index);
    const target = leadsTo(entry);
    const targets = [target, upgradedUrl(target)].filter((url) => url !== null);
    const urls = [urlKey(entry.request.url), ...targets];
    const reach = reachOf(entry);
    const touched = new Set<Cluster>(known === undefined ? [] : [known]);
    for (const url of urls) for (const { cluster } of this.#touching(url, reach)) touched.add(cluster);
    const request = requestOf(entry);
    if (request !== null) for (const { cluster } of this.#touching(request, ever)) touched.add(cluster);

    // One that is full keeps what it has, and takes no more.
    const open = known?.full ? [known] : [...touched].filter(({ full }) => !full);
    const [largest = new Cluster(), ...others] = open.sort((a, b) => b.entries.size - a.entries.size);
    const apart = known?.full ? [] : [...touched].filter(({ full }) => full);
    const joined: Cluster[] = [];
    let size = largest.entries.size;
    for (const other of others) {
      if (size + other.entries.size > this.#largest) {
        apart.push(other);
        continue;
      }
      size += other.entries.size;
      this.#move(other, largest);
      joined.push(other);
    }
    const cluster = known === undefined || joined.includes(known) ? largest : known;
    cluster.entries.set(entry.index, entry);
    cluster.span = hull(cluster.span, reach.span);
    cluster.earliestMs = Math.min(cluster.earliestMs, entry.startedMs ?? Number.POSITIVE_INFINITY);
    this.#of.set(entry.index, cluster);
    this.all.add(cluster);
    if (!cluster.full) {
      for (const url of urls) this.#widen(cluster, url, reach.span, reach.ties ? reach.span : null);
      if (request !== null) this.#widen(cluster, request, always, always);
    }
    if (cluster.entries.size >= this.#largest) cluster.full = true;
    const cut = apart.length === 0 ? [] : [cluster, ...apart].filter((one) => !one.cut);
    for (const one of cut) one.cut = true;
    return { cluster, joined, cut };
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

  #touching(url: string, { span, ties }: Reach): Iterable<Stay> {
    const visits = this.#byUrl.get(url);
    return (ties ? visits?.any : visits?.tying)?.overlapping(span) ?? [];
  }

  #move(from: Cluster, to: Cluster): void {
    for (const [index, entry] of from.entries) {
      to.entries.set(index, entry);
      this.#of.set(index, to);
    }
    for (const site of from.sites.values()) {
      this.#remove(site);
      this.#widen(to, site.url, site.any.span, site.tying?.span ?? null);
    }
    to.span = hull(to.span, from.span);
    to.earliestMs = Math.min(to.earliestMs, from.earliestMs);
    to.made = new Map([...to.made, ...from.made]);
    to.madeOf += from.madeOf;
    to.cut ||= from.cut;
    this.all.delete(from);
  }

  #widen(cluster: Cluster, url: string, span: Span, tying: Span | null): void {
    const before = cluster.sites.get(url);
    const any = widened(before?.any ?? null, span, cluster);
    const ties = tying === null ? (before?.tying ?? null) : widened(before?.tying ?? null, tying, cluster);
    if (any === before?.any && ties === before?.tying) return;
    if (before !== undefined) this.#remove(before);
    cluster.sites.set(url, { url, any, tying: ties });
    const visits = this.#byUrl.get(url) ?? { any: new IntervalList(), tying: new IntervalList() };
    this.#byUrl.set(url, visits);
    visits.any.add(any);
    if (ties !== null) visits.tying.add(ties);
  }

  #remove({ url, any, tying }: Site): void {
    const visits = this.#byUrl.get(url);
    visits?.any.delete(any);
    if (tying !== null) visits?.tying.delete(tying);
    if (visits?.any.size === 0) this.#byUrl.delete(url);
  }

  #unlist(cluster: Cluster): void {
    for (const site of cluster.sites.values()) this.#remove(site);
    cluster.sites.clear();
  }
}

/** The same one where it is no wider. */
function widened(stay: Stay | null, span: Span, cluster: Cluster): Stay {
  if (stay === null) return { cluster, span };
  const [from, to] = hull(stay.span, span);
  return from === stay.span[0] && to === stay.span[1] ? stay : { cluster, span: [from, to] };
}

const ever: Reach = { span: always, ties: true };

/** What ties an entry to all others of its request, whenever they are; null: nothing names that. */
function requestOf({ of, initiator, resourceType }: HarEntry): string | null {
  if (of === undefined) return null;
  // No URL begins so.
  const name = (id: string): string => `request ${id}`;
  return name(resourceType === 'preflight' ? (initiator?.requestId ?? of.request) : of.request);
}

function reachOf(entry: HarEntry): Reach {
  const span = spanOf(entry);
  if (isPreflight(entry) || leadsTo(entry) !== null || entry.fetchedViaServiceWorker) {
    return { span, ties: true };
  }
  // An entry without a response may be the page's side of a service worker's failure.
  return { span, ties: entry.response.status === null };
}

/** How long before its own start an entry may be linked with what was there. */
export const furthestBackMs = longestDelayMs + 2 * clockSlackMs;

/** The most exact that some writers date. */
const aSecondMs = 1_100;

function spanOf(entry: HarEntry): Span {
  // Until it ends: its preflight comes soon, and what a redirect leads to when it has ended.
  const end = entry.running ? entry.startedMs : endOf(entry);
  if (entry.startedMs === null || end === null) return always;
  const slack = 2 * clockSlackMs;
  if (entry.writer === 'firefox') return [entry.startedMs - slack, end + longestFollowingMs];
  // A preflight that was redirected is followed nowhere, and noted as late as others.
  if (leadsTo(entry) !== null && !isPreflight(entry)) {
    return [entry.startedMs - slack, end + longestFollowingMs];
  }
  if (isPreflight(entry))
    return [entry.startedMs - longestDelayMs, end + (entry.datedOnWire ? aSecondMs : slack)];
  if (entry.queued === null || entry.fetchedViaServiceWorker) return [entry.startedMs - slack, end + slack];
  // Once it has been sent, no preflight can follow; a long response must not hold others up.
  return [entry.startedMs - slack, entry.startedMs + entry.queued + slack];
}
