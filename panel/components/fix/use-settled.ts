import { useEffect, useState } from 'preact/hooks';

/** How long a value has to stay as it is, in milliseconds. */
const QUIET = 300;

/** A value that may change many times a second, once it no longer does: what is made of it takes long. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return;
    const timer = setTimeout(() => setSettled(value), QUIET);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
