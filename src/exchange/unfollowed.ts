import { longestChain, redirectedMethod } from '../engine/fetch/redirect.ts';
import { isPreflight } from './captured-question.ts';
import { redirectTarget } from './follow-redirects.ts';
import { Groups } from './groups.ts';
import { type Chain, endOf, headOf, type Leg, lastLeg } from './leg.ts';
import { clockSlackMs } from './preflights/pair-times.ts';
import type { Steps } from './steps.ts';
import { urlKey } from './url-key.ts';

/** The same URL over https: what a secure page asks for instead, of images, audio and video. null: it is https already. */
export function upgradedUrl(url: string | null): string | null {
  return url?.startsWith('http:') ? `https:${url.slice('http:'.length)}` : null;
}

/**
 * Joins a redirect that seems to lead nowhere with the request it led to, where that is not where or when it was looked
 * for: over https instead of http, as a secure page's images, audio and video are asked for, or before the redirect
 * ended, since a page is told late of what was followed for it (`keepalive`). Only what nothing else explains is looked
 * at: a chain that ends with a redirect, and one that begins with its target.
 */
export function* joinUnfollowed(chains: readonly Chain[]): Steps<readonly Chain[]> {
  const ends = new Groups<Chain>();
  for (const chain of chains) {
    const { actual } = lastLeg(chain);
    const target = actual === null ? null : redirectTarget(actual);
    if (actual?.writer !== 'chromium' || target === null) continue;
    for (const url of [target, upgradedUrl(target)]) {
      if (url !== null) ends.add(url, chain);
    }
  }
  if (ends.size === 0) return chains;
  // A chain may be joined at both its ends.
  const next = new Map<Chain, Chain>();
  const followers = new Set<Chain>();
  for (const chain of chains) {
    yield;
    const url = urlKey(headOf(chain[0]).request.url);
    const from = ends.take(url, (one) => one !== chain && isNext(one, chain));
    if (from === undefined) continue;
    next.set(from, chain);
    followers.add(chain);
  }
  if (next.size === 0) return chains;
  return chains.filter((chain) => !followers.has(chain)).map((chain) => followed(chain, next));
}

function followed(first: Chain, next: ReadonlyMap<Chain, Chain>): Chain {
  const legs: Leg[] = [...first];
  for (
    let chain = next.get(first);
    chain !== undefined && legs.length < longestChain;
    chain = next.get(chain)
  ) {
    const [next, ...others] = chain;
    const last = legs.pop() as Leg;
    for (const leg of [...withItsPreflight(last, next), ...others]) legs.push(leg);
  }
  return legs as unknown as Chain;
}

/** A preflight that came before its request was there stands with the redirect, as one that ended it. */
function withItsPreflight(last: Leg, next: Leg): readonly Leg[] {
  if (last.actual === null || next.actual === null || next.preflight !== null) return [last, next];
  const { refused, ...redirect } = last;
  if (refused === undefined || !isPreflight(refused)) return [last, next];
  if (urlKey(refused.request.url) !== urlKey(next.actual.request.url)) return [last, next];
  return [redirect, { ...next, preflight: refused }];
}

function isNext(from: Chain, to: Chain): boolean {
  const [end, first] = [headOf(from[from.length - 1] ?? from[0]), headOf(to[0])];
  if (to[0].actual === null || end.resourceType !== first.resourceType) return false;
  if (first.request.method !== redirectedMethod(end.response.status ?? 0, end.request.method ?? ''))
    return false;
  const [start, ends, starts] = [end.startedMs, endOf(end), first.startedMs];
  if (start === null || ends === null || starts === null) return false;
  return starts >= start && starts <= ends + clockSlackMs;
}
