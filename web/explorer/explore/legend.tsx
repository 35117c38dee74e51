import { useWords, words } from '../language/language.js';
import { basisWords } from '../vocabulary/codes.js';
import { colourOf, typeWords } from '../vocabulary/types.js';
import { wordOf } from '../vocabulary/word-of.js';
import { shapeOf } from './draw/shapes.js';
import styles from './explore.module.css';

const said = words(
  {
    title: '图例',
    new: '新出现',
    gone: '已不存在',
    changed: '有变化',
  },
  { title: 'Legend', new: 'new', gone: 'gone', changed: 'changed' },
);

interface LegendProps {
  /** Types in the graph and how many there are of each, those turned off included. */
  readonly counts: ReadonlyMap<string, number>;
  readonly without: readonly string[];
  readonly onToggle: (type: string) => void;
  readonly isCompared: boolean;
}

/** Which shape and colour is what; a type can be turned off. */
export function Legend({ counts, without, onToggle, isCompared }: LegendProps) {
  const text = useWords(said);
  const types = useWords(typeWords);
  const bases = useWords(basisWords);
  return (
    <div className={styles['legend']} role="group" aria-label={text.title}>
      {[...counts].map(([type, count]) => (
        <button key={type} type="button" aria-pressed={!without.includes(type)} className={styles['type']} onClick={() => onToggle(type)}>
          <Shape type={type} /> {wordOf(types, type)} {count > 0 && <span>{count}</span>}
        </button>
      ))}
      {(['STATED', 'DERIVED', 'REGISTER'] as const).map((basis) => (
        <span key={basis} className={styles['line']} data-basis={basis}>
          <i /> {bases[basis]}
        </span>
      ))}
      {isCompared &&
        (['new', 'changed', 'gone'] as const).map((difference) => (
          <span key={difference} className={styles['difference']} data-difference={difference}>
            <i /> {text[difference]}
          </span>
        ))}
    </div>
  );
}

const Shape = ({ type }: { readonly type: string }) => (
  <svg className={styles['shape']} viewBox="0 0 32 32" aria-hidden="true">
    <path d={shapeOf(type).path} style={{ fill: `var(${colourOf(type)})` }} />
  </svg>
);
