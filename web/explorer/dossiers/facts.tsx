import type { ReactNode } from 'react';
import { useWords, words } from '../language/language.js';
import styles from './dossiers.module.css';

const said = words({ absent: '未见记载' }, { absent: 'not stated in any document' });

/** The key facts of a dossier. */
export const Facts = ({ children }: { readonly children: ReactNode }) => <dl className={styles['facts']}>{children}</dl>;

/** One of them; without a value it says that no document states it, which does not mean no. */
export function Fact({ label, children }: { readonly label: string; readonly children?: ReactNode }) {
  const { absent } = useWords(said);
  const isAbsent = children === undefined || children === null || children === false;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{isAbsent ? <span className="muted">{absent}</span> : children}</dd>
    </div>
  );
}
