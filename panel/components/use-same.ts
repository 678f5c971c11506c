import { useRef } from 'preact/hooks';

/** The previous array while its items are the same, so that what depends on it is not rebuilt with every other change. */
export function useSame<T extends readonly unknown[]>(now: T): T {
  const kept = useRef(now);
  const isSame = kept.current.length === now.length && kept.current.every((each, i) => each === now[i]);
  if (!isSame) kept.current = now;
  return kept.current;
}
