import { useLayoutEffect, useState } from 'preact/hooks';
import type { State, Store } from './store.ts';

/** The store's state; the component renders again when it changes. */
export function useStore(store: Store): State {
  const [, setState] = useState(store.get());
  useLayoutEffect(() => {
    setState(store.get());
    return store.subscribe(() => setState(store.get()));
  }, [store]);
  // Never that of the store before: what is clicked belongs to what is drawn.
  return store.get();
}
