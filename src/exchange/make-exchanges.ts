import type { Exchange } from '../engine/exchange.ts';
import type { HarEntry } from '../har/entry.ts';
import { chainsOf } from './assemble-cluster.ts';
import { bareExchange } from './bare-exchange.ts';
import { buildExchange } from './build-exchange.ts';
import type { AssemblyContext } from './context.ts';
import type { Ids } from './ids.ts';
import { alikeIds } from './indistinguishable.ts';
import type { KnowledgeView } from './knowledge.ts';
import type { Chain } from './leg.ts';
import { sceneOf } from './scene.ts';
import { type Side, serviceWorkerSides } from './service-worker.ts';
import type { Steps } from './steps.ts';

/** An exchange, and all it was made of. */
export interface Made {
  readonly parts: readonly (HarEntry | null)[];
  readonly side: Side;
  /** Before it was compared with others. */
  readonly bare: Exchange;
  readonly exchange: Exchange;
}

/**
 * The exchanges of entries that belong to one cluster, by id. One that would be the same as an earlier one is the
 * earlier one: whoever decided it need not decide it again.
 *
 * @param earlier what may be kept as it is, if it is made of the same entries
 * @param cutAt the cluster has so many entries, and there are more; null: all that belong to it
 */
export function* makeExchanges(
  entries: readonly HarEntry[],
  context: AssemblyContext,
  knowledge: KnowledgeView,
  ids: Ids,
  earlier: ReadonlyMap<string, Made>,
  cutAt: number | null = null,
): Steps<ReadonlyMap<string, Made>> {
  const { chains, sides } = yield* linked(entries, context);
  const built: Omit<Made, 'exchange'>[] = [];
  for (const [id, chain] of ids.name(chains)) {
    yield;
    const parts = chain.flatMap(({ actual, preflight, refused = null }) => [actual, preflight, refused]);
    const side = sides.get(chain) ?? 'none';
    const openPair = chain.some((leg) => leg.openPair) ? true : undefined;
    const same = earlier.get(id);
    const bare =
      same !== undefined &&
      same.side === side &&
      sameParts(same.parts, parts) &&
      same.bare.openPair === openPair &&
      (same.bare.crowdCutAt ?? null) === cutAt
        ? same.bare
        : withCut(buildOrBare(id, chain, side, context, knowledge), cutAt);
    built.push({ parts, side, bare });
  }
  const alike = yield* alikeIds(built.map(({ bare }) => bare));
  const same = sameLists();
  return new Map(
    built.map((part) => {
      const { id } = part.bare;
      return [id, { ...part, exchange: withAlike(part.bare, alike.get(id), earlier.get(id), same) }];
    }),
  );
}

function withCut(bare: Exchange, cutAt: number | null): Exchange {
  return cutAt === null ? bare : { ...bare, crowdCutAt: cutAt };
}

/** One that cannot be read or built is a row that says so. */
function buildOrBare(
  id: string,
  chain: Chain,
  side: Side,
  context: AssemblyContext,
  knowledge: KnowledgeView,
): Exchange {
  const unread = chain
    .flatMap(({ actual, preflight }) => [actual?.trouble, preflight?.trouble])
    .find((trouble) => trouble !== undefined);
  if (unread !== undefined) return bareExchange(id, chain, unread);
  try {
    return buildExchange(id, sceneOf(chain, context, knowledge), side);
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error);
    return bareExchange(id, chain, `assemble: ${trouble}`);
  }
}

/** Where what belongs together cannot be told, each entry stands alone. */
function* linked(
  entries: readonly HarEntry[],
  context: AssemblyContext,
): Steps<{
  readonly chains: readonly Chain[];
  readonly sides: ReadonlyMap<Chain, Side>;
}> {
  try {
    const chains = yield* chainsOf(entries, context);
    yield;
    return { chains, sides: yield* serviceWorkerSides(chains) };
  } catch {
    return { chains: entries.map((actual): Chain => [{ actual, preflight: null }]), sides: new Map() };
  }
}

function sameParts(a: Made['parts'], b: Made['parts']): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

function withAlike(
  bare: Exchange,
  alike: readonly string[] | undefined,
  earlier: Made | undefined,
  same: SameLists,
): Exchange {
  if (alike === undefined) return bare;
  if (earlier?.bare === bare && same(earlier.exchange.alike, alike)) return earlier.exchange;
  return { ...bare, alike };
}

type SameLists = (a: readonly string[], b: readonly string[]) => boolean;

/** Those alike share a list: to read it for each of them would take the square of their number. */
function sameLists(): SameLists {
  const last = new Map<readonly string[], { readonly other: readonly string[]; readonly is: boolean }>();
  return (a, b) => {
    const known = last.get(b);
    if (known?.other === a) return known.is;
    const is = a.length === b.length && a.every((id, i) => id === b[i]);
    last.set(b, { other: a, is });
    return is;
  };
}
