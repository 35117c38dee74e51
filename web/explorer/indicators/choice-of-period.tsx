import { useId } from 'react';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { kindWords } from '../vocabulary/codes.js';
import type { StatementKind } from './indicator-figures.operations.js';
import { LEVELS, levelWords, type Level } from './region-level.js';
import styles from './indicators.module.css';

const said = words({ period: '时期', level: '范围', all: '全部' }, { period: 'Period', level: 'Among', all: 'all' });

/** A period of results, of expectations or of aims: `2023-H1 ACTUAL`. */
export interface PeriodOfKind {
  readonly period: string;
  readonly kind: StatementKind;
  /** What there is of it, said behind it. */
  readonly known: string;
}

const codeOf = ({ period, kind }: Pick<PeriodOfKind, 'period' | 'kind'>): string => `${period} ${kind}`;

interface ChoiceOfPeriodProps {
  readonly choices: readonly PeriodOfKind[];
  readonly chosen: Pick<PeriodOfKind, 'period' | 'kind'>;
  readonly onChoose: (chosen: PeriodOfKind) => void;
}

/** Which period, and whether results, expectations or aims; latest first. */
export function ChoiceOfPeriod({ choices, chosen, onChoose }: ChoiceOfPeriodProps) {
  const text = useWords(said);
  const kinds = useWords(kindWords);
  const { period: written } = useFormat();
  const id = useId();
  const sorted = [...choices].sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : a.kind < b.kind ? -1 : 1));
  return (
    <span className={styles['choice']}>
      <label htmlFor={id}>{text.period}</label>
      <select
        id={id}
        value={codeOf(chosen)}
        onChange={({ currentTarget }) => {
          const found = choices.find((choice) => codeOf(choice) === currentTarget.value);
          if (found) onChoose(found);
        }}
      >
        {sorted.map((choice) => (
          <option key={codeOf(choice)} value={codeOf(choice)}>
            {written(choice.period)} · {kinds[choice.kind]} ({choice.known})
          </option>
        ))}
      </select>
    </span>
  );
}

interface ChoiceOfLevelProps {
  readonly levels?: readonly Level[];
  readonly chosen: Level;
  readonly onChoose: (chosen: Level) => void;
}

/** Whom to compare with whom. */
export function ChoiceOfLevel({ levels = LEVELS, chosen, onChoose }: ChoiceOfLevelProps) {
  const { level } = useWords(said);
  const text = useWords(levelWords);
  const id = useId();
  return (
    <span className={styles['choice']}>
      <label htmlFor={id}>{level}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value as Level)}>
        {levels.map((each) => (
          <option key={each} value={each}>
            {text[each]}
          </option>
        ))}
      </select>
    </span>
  );
}
