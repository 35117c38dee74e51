import { useEffect, useState } from 'react';

export type Theme = 'light' | 'dark';

const STORED = 'theme';
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

function firstTheme(): Theme {
  const named = new URLSearchParams(location.search).get('theme') ?? localStorage.getItem(STORED);
  if (named === 'light' || named === 'dark') return named;
  return systemIsDark.matches ? 'dark' : 'light';
}

/** Light or dark: as the link says, as chosen last, or as the system has it. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(firstTheme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    // What draws on a canvas reads the colours anew.
    dispatchEvent(new Event('themechange'));
  }, [theme]);
  const choose = (chosen: Theme): void => {
    localStorage.setItem(STORED, chosen);
    setTheme(chosen);
  };
  return [theme, choose];
}
