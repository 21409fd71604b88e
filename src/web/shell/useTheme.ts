import { useSyncExternalStore } from 'react';
import { currentTheme, type Theme } from './theme.ts';

const subscribe = (changed: () => void) => {
  addEventListener('themechange', changed);
  return () => removeEventListener('themechange', changed);
};

/** The theme that is shown; draws again when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}
