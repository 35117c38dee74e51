import { useState } from 'react';
import { useWords } from '../../language/language.js';
import { NOT_STATED } from '../address.js';
import { readAmountRange, writeAmountRange } from './amount-range.js';
import { CheckList } from './check-list.js';
import type { RangeFilter } from './filter.js';
import { filterWords } from './filter-words.js';
import styles from './filters.module.css';
import type { PanelProps } from './panel.js';

/** From and to, which hold when they are applied. */
export function RangePanel({ filter, chosen, onChoose }: PanelProps<RangeFilter>) {
  const text = useWords(filterWords);
  const { units, canBeMissing, title } = filter;
  const written = chosen.find((value) => value !== NOT_STATED) ?? '';
  const [typed, setTyped] = useState({ written, range: readAmountRange(written) });
  // What changes in the address, by a chip or by going back, changes the boxes.
  if (typed.written !== written) setTyped({ written, range: readAmountRange(written) });
  const { from, to, unit } = typed.range;
  const change = (changed: Partial<typeof typed.range>): void => setTyped({ written, range: { ...typed.range, ...changed } });
  const upsideDown = from !== '' && to !== '' && Number(from) > Number(to);
  const apply = (): void => {
    const standard = units ? Object.keys(units)[0]! : '';
    onChoose(from === '' && to === '' ? [] : [writeAmountRange({ from, to, unit: unit || standard })]);
  };
  return (
    <form
      className={styles['range']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!upsideDown) apply();
      }}
    >
      <label>
        {text.from}
        <input type="number" step="any" value={from} onChange={({ currentTarget: { value } }) => change({ from: value })} />
      </label>
      <label>
        {text.to}
        <input type="number" step="any" value={to} onChange={({ currentTarget: { value } }) => change({ to: value })} />
      </label>
      {units && (
        <label>
          {text.unit}
          <select value={unit} onChange={({ currentTarget: { value } }) => change({ unit: value })}>
            {Object.entries(units).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {upsideDown && <p role="alert">{text.orderFirst}</p>}
      <button type="submit" className="primary" disabled={upsideDown}>
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
