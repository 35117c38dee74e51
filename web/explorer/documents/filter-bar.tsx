import { useEffect, useState } from 'react';
import { isFigure, usePropertyWord } from '../evidence/use-property-word.js';
import { useDebounced } from '../find/use-debounced.js';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { FIGURES, useDocumentFilter } from './document-filter.js';
import styles from './documents.module.css';

const said = words(
  {
    filter: '筛选陈述',
    text: '内容包含',
    property: '属性',
    all: '全部属性',
    figures: '全部数据',
    show: '范围',
    everything: '全部',
    doubtful: '存疑的',
    disputed: '有分歧的',
    clear: '取消筛选',
  },
  {
    filter: 'Filter statements',
    text: 'Says',
    property: 'Property',
    all: 'all properties',
    figures: 'all figures',
    show: 'Which',
    everything: 'all',
    doubtful: 'doubtful ones',
    disputed: 'disputed ones',
    clear: 'Clear the filter',
  },
);

const MILLISECONDS_BETWEEN_KEYS = 250;

interface PropertyCount {
  readonly property: string;
  readonly count: number;
}

/** Narrows a document down: by what statements say, by property, to the doubtful or disputed ones. */
export function FilterBar({ properties }: { readonly properties: readonly PropertyCount[] }) {
  const text = useWords(said);
  const { number } = useFormat();
  const wordOfProperty = usePropertyWord();
  const { filter, choose } = useDocumentFilter();
  const [typed, setTyped] = useState(filter.text);
  const settled = useDebounced(typed.trim(), MILLISECONDS_BETWEEN_KEYS);
  useEffect(() => {
    if (settled !== filter.text) choose.text(settled || null);
    // Only what was typed changes the address; the address changes nothing that is being typed.
  }, [settled]);
  const clear = (): void => {
    setTyped('');
    for (const part of Object.values(choose)) part(null);
  };
  const figures = properties.filter(({ property }) => isFigure(property)).reduce((sum, { count }) => sum + count, 0);
  return (
    <form className={`${styles['filter']} no-print`} role="search" aria-label={text.filter} onSubmit={(event) => event.preventDefault()}>
      <label>
        {text.text}
        <input type="search" value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <label>
        {text.property}
        <select value={filter.property} onChange={({ currentTarget }) => choose.property(currentTarget.value || null)}>
          <option value="">{text.all}</option>
          {figures > 0 && <option value={FIGURES}>{`${text.figures} (${number(figures)})`}</option>}
          {properties
            .filter(({ property }) => !isFigure(property))
            .map(({ property, count }) => (
              <option key={property} value={property}>{`${wordOfProperty(property)} (${number(count)})`}</option>
            ))}
        </select>
      </label>
      <label>
        {text.show}
        <select value={filter.show} onChange={({ currentTarget }) => choose.show(currentTarget.value || null)}>
          <option value="">{text.everything}</option>
          <option value="doubtful">{text.doubtful}</option>
          <option value="disputed">{text.disputed}</option>
        </select>
      </label>
      {(filter.text || filter.property || filter.show) && (
        <button type="button" onClick={clear}>
          {text.clear}
        </button>
      )}
    </form>
  );
}
