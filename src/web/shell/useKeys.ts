import { useEffect, useRef } from 'react';

/** What each key does: "j", "?", or "g d" for one after the other. */
export type Keys = Record<string, ((event: KeyboardEvent) => void) | undefined>;

/** Listens to single keys, except while somebody types, holds a modifier, or has a dialog open. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    let before = '';
    let forget: ReturnType<typeof setTimeout> | undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const action = latest.current[`${before} ${event.key}`.trim()] ?? latest.current[event.key];
      clearTimeout(forget);
      before = event.key === 'g' ? 'g' : '';
      if (before) forget = setTimeout(() => (before = ''), 1200);
      if (!action) return;
      event.preventDefault();
      action(event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))
  );
}
