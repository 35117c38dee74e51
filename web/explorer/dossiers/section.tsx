import type { ReactNode } from 'react';
import { useFormat } from '../language/use-format.js';
import styles from './dossiers.module.css';

interface SectionProps {
  readonly title: string;
  /** How many there are in all, behind the title. */
  readonly count?: number;
  /** Whether there is nothing in it for paper. */
  readonly isForScreen?: boolean;
  readonly children: ReactNode;
}

/** A part of a dossier under its heading. */
export function Section({ title, count, isForScreen = false, children }: SectionProps) {
  const { number } = useFormat();
  return (
    <section className={`${styles['section']}${isForScreen ? ' no-print' : ''}`} aria-label={title} tabIndex={-1}>
      <h2>
        {title} {count !== undefined && <small className="muted">{number(count)}</small>}
      </h2>
      {children}
    </section>
  );
}
