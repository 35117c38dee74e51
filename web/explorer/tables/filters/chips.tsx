import { useRef } from 'react';
import { useWords } from '../../language/language.js';
import type { TableAddress } from '../address.js';
import { ChosenValue } from './chosen-value.js';
import type { Filter } from './filter.js';
import { filterWords } from './filter-words.js';
import styles from './filters.module.css';

interface ChipsProps {
  readonly filters: readonly Filter[];
  readonly address: TableAddress;
}

/** All that is chosen, each to be taken away by itself. */
export function Chips({ filters, address }: ChipsProps) {
  const text = useWords(filterWords);
  const list = useRef<HTMLUListElement>(null);
  const chips = filters.flatMap((filter) => address.chosen(filter.name).map((value) => ({ filter, value })));
  if (chips.length === 0) return null;
  const remove = (name: string, value: string): void => {
    address.choose(
      name,
      address.chosen(name).filter((each) => each !== value),
    );
    // The button goes; whoever used the keyboard goes on beside it.
    list.current?.querySelector('button')?.focus();
  };
  return (
    <ul ref={list} className={styles['chips']} aria-label={text.filters}>
      {chips.map(({ filter, value }) => (
        <li key={`${filter.name} ${value}`}>
          <button type="button" onClick={() => remove(filter.name, value)}>
            <span className="visually-hidden">{text.remove}</span>
            {filter.title}: <ChosenValue filter={filter} value={value} />
            <span aria-hidden="true" className="no-print">
              ×
            </span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li className="no-print">
          <button type="button" onClick={() => address.clear(filters.map(({ name }) => name))}>
            {text.clear}
          </button>
        </li>
      )}
    </ul>
  );
}
