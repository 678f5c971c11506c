import type { ComponentType } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';

type Load<P> = () => Promise<ComponentType<P>>;

interface Props<P> {
  /** The same function each time. */
  readonly load: Load<P>;
  readonly props: P;
}

const loaded = new WeakMap<object, unknown>();

/** What is seldom looked at is loaded when it is; from then on it is there at once. */
export function Later<P extends object>({ load, props }: Props<P>) {
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const Loaded = loaded.get(load) as ComponentType<P> | undefined;
  useEffect(() => {
    if (Loaded !== undefined) return;
    let wanted = true;
    void loadNow(load).then(
      () => wanted && refresh(undefined),
      (error) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [load, Loaded]);
  return Loaded === undefined ? null : <Loaded {...props} />;
}

export function isLoaded<P>(load: Load<P>): boolean {
  return loaded.has(load);
}

export async function loadNow<P>(load: Load<P>): Promise<void> {
  loaded.set(load, await load());
}
