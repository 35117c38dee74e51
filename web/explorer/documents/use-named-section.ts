import { useEffect, type RefObject } from 'react';

/** Signs that the reader goes on by themselves. */
const OWN_WAY = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * Goes to the section that the address names, and stays there while sections around it are read and change their height,
 * until the reader moves.
 */
export function useNamedSection(sections: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const named = (): HTMLElement | null => document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const watch = new ResizeObserver(() => named()?.scrollIntoView());
    // Whoever begins to watch is called once.
    const go = (): void => {
      if (location.hash !== '' && sections.current) watch.observe(sections.current);
    };
    const stop = (): void => watch.disconnect();
    for (const sign of OWN_WAY) addEventListener(sign, stop, { passive: true });
    addEventListener('hashchange', go);
    go();
    return () => {
      stop();
      for (const sign of OWN_WAY) removeEventListener(sign, stop);
      removeEventListener('hashchange', go);
    };
  }, [sections]);
}
