import { useChoice } from '../data/use-choice.js';
import type { StatementWhere } from './document.operations.js';

/** What a document is narrowed down to; all of it stands in the address. */
export interface DocumentFilter {
  readonly text: string;
  /** A property, or `figures` for all that are figures. */
  readonly property: string;
  /** `doubtful`, `disputed`, or nothing. */
  readonly show: string;
}

export const FIGURES = 'figures';

export function useDocumentFilter(): {
  readonly filter: DocumentFilter;
  readonly choose: { readonly [Part in keyof DocumentFilter]: (chosen: string | null) => void };
} {
  const [text, setText] = useChoice('text');
  const [property, setProperty] = useChoice('property');
  const [show, setShow] = useChoice('show');
  return { filter: { text, property, show }, choose: { text: setText, property: setProperty, show: setShow } };
}

/** The condition on statements that a filter means; undefined where it leaves all of them. */
export function conditionOf({ text, property, show }: DocumentFilter): StatementWhere | undefined {
  const where: StatementWhere = {
    ...(text && { text: { contains: text } }),
    ...(property && { property: property === FIGURES ? { startsWith: 'indicator/' } : { eq: property } }),
    ...(show === 'doubtful' && { doubt: { isNull: false } }),
    ...(show === 'disputed' && { conflict: {} }),
  };
  return Object.keys(where).length > 0 ? where : undefined;
}
