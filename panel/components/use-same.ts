import { useRef } from 'preact/hooks';

/** The array of before for as long as it holds the same: what depends on it is not made anew with every change elsewhere. */
export function useSame<T extends readonly unknown[]>(now: T): T {
  const kept = useRef(now);
  const isSame = kept.current.length === now.length && kept.current.every((each, i) => each === now[i]);
  if (!isSame) kept.current = now;
  return kept.current;
}
