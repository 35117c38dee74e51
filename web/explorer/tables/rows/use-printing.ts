import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;

function subscribe(changed: () => void): () => void {
  const media = matchMedia('print');
  const set = (now: boolean) => (): void => {
    if (now === printing) return;
    printing = now;
    // The paper gets what stands there when the event has been handled.
    flushSync(changed);
  };
  const [begin, end] = [set(true), set(false)];
  const follow = (): void => (media.matches ? begin() : end());
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', follow);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', follow);
  };
}

/** Whether the page is being printed: paper does not scroll, so that everything must be on it. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
