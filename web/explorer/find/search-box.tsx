import { useCombobox } from 'downshift';
import { useId, useState } from 'react';
import { useAnswer } from '../data/use-answer.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { TypeBadge } from '../vocabulary/type-badge.js';
import { Highlighted } from './highlighted.js';
import styles from './search-box.module.css';
import { FindDocument, type FindQuery, type SearchType } from './search.operations.js';
import { useDebounced } from './use-debounced.js';

const said = words(
  {
    label: '查找企业、项目、地区、政策……',
    placeholder: '查名称、别名、拼音……',
    hint: '名称、别名、拼音、首字母均可',
    none: (text: string) => `没有找到“${text}”`,
    asking: '正在查找……',
  },
  {
    label: 'Find enterprises, projects, regions, policies …',
    placeholder: 'Find by name …',
    hint: 'by name, alias, pinyin or initials',
    none: (text: string) => `Nothing found for “${text}”`,
    asking: 'Looking …',
  },
);

const FIRST = 12;
const MILLISECONDS_BETWEEN_KEYS = 120;

type Found = FindQuery['search']['edges'][number];

interface SearchBoxProps {
  /** Gets the id of what was chosen, and its name. */
  readonly onChoose: (id: string, name: string) => void;
  readonly types?: readonly SearchType[];
  readonly label?: string;
  /** Whether the chosen name stays in the box: for a form; else it is emptied for the next search. */
  readonly keep?: boolean;
}

/** A box that finds as somebody types: 吉林化纤 by `吉林化`, `jlhx` or an alias. */
export function SearchBox({ onChoose, types, label, keep = false }: SearchBoxProps) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const [typed, setTyped] = useState('');
  const asked = useDebounced(typed.trim(), MILLISECONDS_BETWEEN_KEYS);
  const question = useAnswer(FindDocument, { text: asked, first: FIRST, ...(types && { types }) }, { enabled: asked !== '', keep: true });
  const found: readonly Found[] = asked === '' ? [] : (question.data?.data.search.edges ?? []);
  const id = useId();

  const title = ({ node }: Found): string => {
    if ('name' in node) return nameOf(node);
    return 'title' in node ? node.title : 'text' in node ? node.text : node.id;
  };
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = useCombobox<Found>({
    id,
    items: [...found],
    inputValue: typed,
    defaultHighlightedIndex: 0,
    itemToString: (item) => (item ? title(item) : ''),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped(keep ? title(selectedItem) : '');
      onChoose(selectedItem.node.id, title(selectedItem));
    },
    // The same entry may be chosen again.
    selectedItem: null,
  });
  const isSettled = asked === typed.trim() && !question.isFetching;
  return (
    <div className={styles['box']}>
      <label {...getLabelProps()} className="visually-hidden">
        {label ?? text.label}
      </label>
      <input
        {...getInputProps({
          type: 'search',
          placeholder: label ?? text.placeholder,
          title: text.hint,
          onChange: (event) => setTyped(event.currentTarget.value),
        })}
      />
      <div className={styles['menu']} hidden={!isOpen || typed.trim() === ''}>
        <ul {...getMenuProps()}>
          {isOpen &&
            found.map((item, index) => (
              <li
                key={item.node.id}
                {...getItemProps({ item, index })}
                className={highlightedIndex === index ? styles['current'] : undefined}
              >
                <TypeBadge type={item.node.__typename} />
                <span className={styles['name']}>
                  {item.matchedText === title(item) ? <Highlighted text={item.matchedText} marks={item.highlights} /> : title(item)}
                </span>
                {item.matchedText !== title(item) && (
                  <span className={styles['other']}>
                    <Highlighted text={item.matchedText} marks={item.highlights} />
                  </span>
                )}
              </li>
            ))}
        </ul>
        {isOpen && found.length === 0 && (
          <p role="status">{question.error ? question.error.message : isSettled ? text.none(asked) : text.asking}</p>
        )}
      </div>
    </div>
  );
}
