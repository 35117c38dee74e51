import { createContext, useContext } from 'react';
import { EvidenceButton } from '../evidence/evidence-button.js';
import styles from './dossiers.module.css';

/** The numbers under which a dossier lists the documents that it cites, by their ids. */
export const DocumentNumbers = createContext<ReadonlyMap<string, number>>(new Map());

/** What a fact rests on, as operations select it. */
export interface Cited {
  readonly nodes: readonly { readonly id: string; readonly document: { readonly id: string } | null }[];
}

/** Behind a fact: a button that opens its statements; in print the numbers of their documents. */
export function Source({ of, cited }: { readonly of: string; readonly cited: Cited }) {
  const numbers = useContext(DocumentNumbers);
  if (cited.nodes.length === 0) return null;
  const cites = [...new Set(cited.nodes.flatMap(({ document }) => numbers.get(document?.id ?? '') ?? []))].sort((a, b) => a - b);
  return (
    <>
      {' '}
      <EvidenceButton id={cited.nodes[0]!.id} statements={cited.nodes.map(({ id }) => id)} of={of} />
      {cites.length > 0 && <sup className={styles['note']}>[{cites.join(', ')}]</sup>}
    </>
  );
}

/** The ids of all documents that an answer cites, wherever in it. */
export function citedIn(answer: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'document' && typeof (inner as { id?: unknown } | null)?.id === 'string') found.add((inner as { id: string }).id);
      walk(inner);
    }
  };
  walk(answer);
  return found;
}
