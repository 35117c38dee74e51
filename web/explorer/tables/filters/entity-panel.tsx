import { SearchBox } from '../../find/search-box.js';
import { useNameOf, useWords } from '../../language/language.js';
import { NOT_STATED } from '../address.js';
import { CheckList } from './check-list.js';
import { EntityName } from './entity-name.js';
import type { EntityFilter } from './filter.js';
import { filterWords } from './filter-words.js';
import styles from './filters.module.css';
import type { PanelProps } from './panel.js';
import { useChoices } from './use-choices.js';

/** Entities to choose: any by search, the most frequent ones to tick. */
export function EntityPanel({ filter, chosen, onChoose }: PanelProps<EntityFilter>) {
  const text = useWords(filterWords);
  const nameOf = useNameOf();
  const { counted, canBeMissing, searched, title } = filter;
  const choices = useChoices(counted) ?? [];
  const known = choices.flatMap(({ keys: [key], count }) => {
    const value = key?.value;
    if (!value) return canBeMissing ? [{ value: NOT_STATED, name: text.notStated, count }] : [];
    return [{ value, name: key.node?.name ? nameOf({ ...key.node, name: key.node.name }) : value, count }];
  });
  // What is chosen stays in the list, however few there are of it; and so does «not stated», the last of all.
  const others = [...chosen, ...(canBeMissing ? [NOT_STATED] : [])].filter(
    (value, index, all) => all.indexOf(value) === index && !known.some((line) => line.value === value),
  );
  const named = known.filter(({ value }) => value !== NOT_STATED);
  const rest = known.filter(({ value }) => value === NOT_STATED);
  return (
    <>
      <SearchBox
        label={text.find(title)}
        types={[...searched]}
        onChoose={(id) => {
          if (!chosen.includes(id)) onChoose([...chosen, id]);
        }}
      />
      {others.some((value) => value !== NOT_STATED) && (
        <ul className={styles['others']}>
          {others
            .filter((value) => value !== NOT_STATED)
            .map((value) => (
              <li key={value}>
                <label>
                  <input type="checkbox" checked onChange={() => onChoose(chosen.filter((each) => each !== value))} />
                  <span>
                    <EntityName id={value} />
                  </span>
                </label>
              </li>
            ))}
        </ul>
      )}
      <CheckList
        title={title}
        lines={[...named, ...rest, ...(others.includes(NOT_STATED) ? [{ value: NOT_STATED, name: text.notStated }] : [])]}
        chosen={chosen}
        onChoose={onChoose}
      />
    </>
  );
}
