import { useWords } from '../../language/language.js';
import { wordOf } from '../../vocabulary/word-of.js';
import { NOT_STATED } from '../address.js';
import { CheckList } from './check-list.js';
import type { ChoiceFilter } from './filter.js';
import { filterWords } from './filter-words.js';
import type { PanelProps } from './panel.js';
import { useChoices } from './use-choices.js';

/** A few values to tick. Those that none has are left out, unless they are chosen. */
export function ChoicePanel({ filter, chosen, onChoose }: PanelProps<ChoiceFilter>) {
  const text = useWords(filterWords);
  const { counted, canBeMissing, title } = filter;
  const choices = useChoices(counted)?.map(({ keys: [key], count }) => ({ value: key?.value ?? NOT_STATED, count }));
  const count = (value: string): number | undefined => choices?.find((choice) => choice.value === value)?.count ?? (choices && 0);
  const offered = choices?.map(({ value }) => value).filter((value) => value !== NOT_STATED) ?? Object.keys(filter.words);
  const values = [...offered, ...chosen.filter((value) => value !== NOT_STATED && !offered.includes(value))];
  const lines = values.map((value) => ({ value, name: wordOf(filter.words, value), count: count(value) }));
  const missing = canBeMissing ? [{ value: NOT_STATED, name: text.notStated, count: count(NOT_STATED) }] : [];
  return <CheckList title={title} lines={[...lines, ...missing]} chosen={chosen} onChoose={onChoose} />;
}
