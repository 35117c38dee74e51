import { useWords } from '../language/language.js';
import styles from './vocabulary.module.css';
import { colourOf, typeWords, type NodeType } from './types.js';

/** A type of node as a small coloured word. */
export function TypeBadge({ type }: { readonly type: string }) {
  const text = useWords(typeWords);
  return (
    <span className={styles['badge']} style={{ color: `var(${colourOf(type)})` }}>
      {text[type as NodeType] ?? type}
    </span>
  );
}
