import { useFormat } from '../../language/use-format.js';
import styles from './filters.module.css';

interface Line {
  readonly value: string;
  readonly name: string;
  readonly count?: number | undefined;
}

interface CheckListProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

/** Values to tick, each with how many there would be. */
export function CheckList({ title, lines, chosen, onChoose }: CheckListProps) {
  const { number } = useFormat();
  return (
    <fieldset className={styles['list']}>
      <legend className="visually-hidden">{title}</legend>
      {lines.map(({ value, name, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) => onChoose(checked ? [...chosen, value] : chosen.filter((each) => each !== value))}
          />
          <span>{name}</span>
          {count !== undefined && <span className="muted">{number(count)}</span>}
        </label>
      ))}
    </fieldset>
  );
}
