import { useState, type ReactNode } from 'react';
import { useWords } from '../../language/language.js';
import type { TableAddress } from '../address.js';
import { ChoicePanel } from './choice-panel.js';
import { Dropdown } from './dropdown.js';
import { EntityPanel } from './entity-panel.js';
import type { Filter } from './filter.js';
import { filterWords } from './filter-words.js';
import styles from './filters.module.css';
import { PeriodPanel } from './period-panel.js';
import { RangePanel } from './range-panel.js';
import { TextBox } from './text-box.js';

interface FilterBarProps {
  readonly filters: readonly Filter[];
  readonly address: TableAddress;
  /** What else stands in the row: columns, downloads. */
  readonly children?: ReactNode;
}

/** The filters of a table in a row, each with its panel. */
export function FilterBar({ filters, address, children }: FilterBarProps) {
  const text = useWords(filterWords);
  // On a phone the row would fill the screen before the table begins.
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div className={`${styles['bar']} no-print`} role="search" aria-label={text.filters} data-unfolded={unfolded}>
      <button type="button" className={styles['unfold']} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
        {text.unfold}
      </button>
      {filters.map((filter) => {
        const panel = {
          chosen: address.chosen(filter.name),
          onChoose: (values: readonly string[]) => address.choose(filter.name, values),
        };
        if (filter.type === 'text') return <TextBox key={filter.name} filter={filter} {...panel} />;
        return (
          <Dropdown key={filter.name} title={filter.title} chosen={panel.chosen.length}>
            {filter.type === 'entity' && <EntityPanel filter={filter} {...panel} />}
            {filter.type === 'choice' && <ChoicePanel filter={filter} {...panel} />}
            {filter.type === 'range' && <RangePanel filter={filter} {...panel} />}
            {filter.type === 'period' && <PeriodPanel filter={filter} {...panel} />}
          </Dropdown>
        );
      })}
      {children}
    </div>
  );
}
