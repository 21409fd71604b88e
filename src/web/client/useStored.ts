import { useCallback, useState } from 'react';

/** A text that this browser keeps between visits; only for this visit where the browser keeps nothing. */
export function useStored(key: string, initial: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => {
    try {
      return localStorage.getItem(key) ?? initial;
    } catch {
      return initial;
    }
  });
  const store = useCallback(
    (next: string) => {
      setValue(next);
      try {
        localStorage.setItem(key, next);
      } catch {
        // Private windows may refuse to keep anything.
      }
    },
    [key],
  );
  return [value, store];
}
