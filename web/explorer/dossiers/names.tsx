import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSameDay } from '../data/as-of.js';
import { useNameOf, useWords } from '../language/language.js';
import { isPaged, pageOf } from '../routes.js';
import { basisWords } from '../vocabulary/codes.js';
import styles from './dossiers.module.css';
import { Source, type Cited } from './sources.js';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly english: string | null;
}

/** The name of another, leading to its page. */
export function NameLink({ named }: { readonly named: Named }) {
  const nameOf = useNameOf();
  const sameDay = useSameDay();
  return isPaged(named.id) ? <Link href={sameDay(pageOf(named.id))}>{nameOf(named)}</Link> : <>{nameOf(named)}</>;
}

/** A relationship to another, and what it rests on. */
export interface Edge<Other extends Named = Named> {
  readonly basis: 'STATED' | 'DERIVED' | 'REGISTER' | null;
  readonly statements: Cited;
  readonly node: Other;
}

interface NamesProps<Other extends Named> {
  readonly edges: readonly Edge<Other>[];
  /** What is said behind a name. */
  readonly about?: (other: Other) => ReactNode;
  /** One below the other, for long lists; else in one line. */
  readonly isList?: boolean;
}

/** Others that this one is related to, each with the statements that say so. */
export function Names<Other extends Named>({ edges, about, isList = false }: NamesProps<Other>) {
  const nameOf = useNameOf();
  const bases = useWords(basisWords);
  return (
    <ul className={styles[isList ? 'list' : 'inline']}>
      {edges.map(({ basis, statements, node }) => {
        const note = about?.(node);
        return (
          <li key={node.id}>
            <NameLink named={node} />
            {note && <span className="muted"> {note}</span>}
            {basis && basis !== 'STATED' && <small className={styles['basis']}> {bases[basis]}</small>}
            <Source of={nameOf(node)} cited={statements} />
          </li>
        );
      })}
    </ul>
  );
}
