import { useState } from 'react';
import { useWords } from '../../language/language.js';
import { NOT_STATED } from '../address.js';
import { CheckList } from './check-list.js';
import type { PeriodFilter } from './filter.js';
import { filterWords } from './filter-words.js';
import styles from './filters.module.css';
import type { PanelProps } from './panel.js';

const QUARTERS = [1, 2, 3, 4];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A year or a part of it, in which the period must lie. */
export function PeriodPanel({ filter, chosen, onChoose }: PanelProps<PeriodFilter>) {
  const text = useWords(filterWords);
  const { title, canBeMissing } = filter;
  const written = chosen.find((value) => value !== NOT_STATED) ?? '';
  const read = { year: written.slice(0, 4), part: written.slice(5) };
  const [typed, setTyped] = useState({ written, ...read });
  if (typed.written !== written) setTyped({ written, ...read });
  const { year, part } = typed;
  return (
    <form
      className={styles['range']}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(year === '' ? [] : [part ? `${year}-${part}` : year]);
      }}
    >
      <label>
        {text.year}
        <input
          type="number"
          min={1900}
          max={2100}
          step={1}
          value={year}
          onChange={({ currentTarget: { value } }) => setTyped({ written, year: value, part })}
        />
      </label>
      <label>
        {text.part}
        <select value={part} onChange={({ currentTarget: { value } }) => setTyped({ written, year, part: value })}>
          <option value="">{text.wholeYear}</option>
          {[1, 2].map((half) => (
            <option key={`H${half}`} value={`H${half}`}>
              {text.half(half)}
            </option>
          ))}
          {QUARTERS.map((quarter) => (
            <option key={`Q${quarter}`} value={`Q${quarter}`}>
              {text.quarter(quarter)}
            </option>
          ))}
          {MONTHS.map((month) => (
            <option key={month} value={String(month).padStart(2, '0')}>
              {text.month(month)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="primary">
        {text.apply}
      </button>
      {canBeMissing && (
        <CheckList
          title={title}
          lines={[{ value: NOT_STATED, name: text.notStated }]}
          chosen={chosen}
          onChoose={(values) => onChoose(values.includes(NOT_STATED) ? [NOT_STATED] : [])}
        />
      )}
    </form>
  );
}
