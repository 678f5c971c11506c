import { useEffect, useState } from 'preact/hooks';
import type { State, Store } from './store.ts';

/** The store's state; the component renders again when it changes. */
export function useStore(store: Store): State {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.subscribe(() => setState(store.get()));
  }, [store]);
  return state;
}
