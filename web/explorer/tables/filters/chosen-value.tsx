import { useFormat } from '../../language/use-format.js';
import { useWords } from '../../language/language.js';
import { wordOf } from '../../vocabulary/word-of.js';
import { NOT_STATED } from '../address.js';
import { readAmountRange } from './amount-range.js';
import { EntityName } from './entity-name.js';
import type { Filter } from './filter.js';
import { filterWords } from './filter-words.js';

/** A chosen value as the reader would say it. */
export function ChosenValue({ filter, value }: { readonly filter: Filter; readonly value: string }) {
  const text = useWords(filterWords);
  const { period } = useFormat();
  if (value === NOT_STATED) return <>{text.notStated}</>;
  switch (filter.type) {
    case 'entity':
      return <EntityName id={value} />;
    case 'choice':
      return <>{wordOf(filter.words, value)}</>;
    case 'period':
      return <>{/^\d{4}/.test(value) ? period(value) : value}</>;
    case 'range': {
      const { from, to, unit } = readAmountRange(value);
      const named = filter.units ? ` ${wordOf(filter.units, unit)}` : '';
      if (from === '') return <>{text.atMost(to + named)}</>;
      return <>{to === '' ? text.atLeast(from + named) : `${from}–${to}${named}`}</>;
    }
    case 'text':
      return <>{value}</>;
  }
}
