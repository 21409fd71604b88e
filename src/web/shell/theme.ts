export type Theme = 'light' | 'dark';

const KEY = 'redthread.theme';
const darkOutside = matchMedia('(prefers-color-scheme: dark)');

/** The theme that is shown. */
export function currentTheme(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

/** Shows what the person chose here, or else what their system prefers, and follows the system while nothing is chosen. */
export function startTheme(): void {
  const follow = () => {
    const theme = chosen() ?? (darkOutside.matches ? 'dark' : 'light');
    document.documentElement.dataset.theme = theme;
    dispatchEvent(new Event('themechange'));
  };
  follow();
  darkOutside.addEventListener('change', follow);
}

/** Shows a theme and keeps it for the next visit. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Private windows may refuse to keep anything.
  }
  dispatchEvent(new Event('themechange'));
}

function chosen(): Theme | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : null;
  } catch {
    return null;
  }
}
