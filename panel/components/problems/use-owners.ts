import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../../src/words/text.ts';
import type { Problem } from '../../state/problems.ts';
import type { Store } from '../../state/store.ts';

type Remedies = typeof import('../../../src/remedies/index.ts');

/** Loaded with the first problem: a log without one needs none of it. */
let loaded: Remedies | null = null;

/** Who has to change something, in a few words, as told from the first request of a problem; null: not known yet, or nobody. */
export function useOwners(
  problems: readonly Problem[],
  store: Pick<Store, 'get'>,
): (problem: Problem) => Text | null {
  const [remedies, setRemedies] = useState(loaded);
  const isNeeded = problems.length > 0;
  useEffect(() => {
    if (!isNeeded || remedies !== null) return;
    let wanted = true;
    void import('../../../src/remedies/index.ts').then(
      (module) => {
        loaded = module;
        if (wanted) setRemedies(module);
      },
      (error) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [isNeeded, remedies]);
  if (remedies === null) return () => null;
  const { remediesOf, ownerWords } = remedies;
  const firsts = new Set(problems.map(({ rows }) => rows[0].id));
  const items = new Map(
    store
      .get()
      .exchanges.filter(({ exchange }) => firsts.has(exchange.id))
      .map((item) => [item.exchange.id, item]),
  );
  return ({ rows }) => {
    const item = items.get(rows[0].id);
    const owner = item && remediesOf(item.exchange, item.decision)[0]?.owner;
    return owner === undefined || owner === 'nobody' ? null : ownerWords(owner);
  };
}
