import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import styles from './filters.module.css';

interface DropdownProps {
  readonly title: string;
  /** How many are chosen in it. */
  readonly chosen?: number;
  readonly children: ReactNode;
}

/** A panel that would reach over the right edge hangs from the right end of its button. */
function keepInSight({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void {
  currentTarget.removeAttribute('data-end');
  if (currentTarget.open && currentTarget.lastElementChild!.getBoundingClientRect().right > document.documentElement.clientWidth) {
    currentTarget.dataset['end'] = '';
  }
}

/** A button with a panel under it, which closes by Escape, by the button, and when somebody goes elsewhere. */
export function Dropdown({ title, chosen = 0, children }: DropdownProps) {
  const details = useRef<HTMLDetailsElement>(null);
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
      onToggle={keepInSight}
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
      <div className={styles['panel']}>{children}</div>
    </details>
  );
}
