import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './filters.module.css';

interface DropdownProps {
  readonly title: string;
  /** How many are chosen in it. */
  readonly chosen?: number;
  /** Once opened it stays, so that what goes on in it goes on. */
  readonly children: ReactNode;
}

/** A panel that would reach over the right edge hangs from the right end of its button. */
function keepInSight(details: HTMLDetailsElement): void {
  details.removeAttribute('data-end');
  if (details.open && details.lastElementChild!.getBoundingClientRect().right > document.documentElement.clientWidth) {
    details.dataset['end'] = '';
  }
}

/** A button with a panel under it, which closes by Escape, by the button, and when somebody goes elsewhere. */
export function Dropdown({ title, chosen = 0, children }: DropdownProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  // When it is opened first, what stands in it comes a moment later.
  useLayoutEffect(() => keepInSight(details.current!), [opened]);
  useEffect(() => {
    const close = (event: Event): void => {
      if (details.current?.open && !details.current.contains(event.target as Node)) details.current.open = false;
    };
    addEventListener('pointerdown', close);
    addEventListener('focusin', close);
    return () => {
      removeEventListener('pointerdown', close);
      removeEventListener('focusin', close);
    };
  }, []);
  return (
    <details
      ref={details}
      className={styles['dropdown']}
      onToggle={({ currentTarget }) => {
        setOpened((before) => before || currentTarget.open);
        keepInSight(currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        details.current!.open = false;
        details.current!.querySelector('summary')!.focus();
      }}
    >
      <summary data-chosen={chosen > 0}>
        {title}
        {chosen > 0 && <span className={styles['tally']}>{chosen}</span>}
      </summary>
      <div className={styles['panel']}>{opened && children}</div>
    </details>
  );
}
