import { SearchBox } from '../find/search-box.js';
import { useLanguage, useWords, words } from '../language/language.js';
import { EntityName } from '../tables/filters/entity-name.js';
import { typeWords } from '../vocabulary/types.js';
import { wordOf } from '../vocabulary/word-of.js';
import styles from './download.module.css';
import type { Restriction } from './formats.js';

const said = words({ remove: '去掉：', find: '查找地区' }, { remove: 'Remove: ', find: 'Find a region' });

interface RestrictionFieldProps {
  readonly restriction: Restriction;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One restriction of the files: types to tick, a region to find, a day to choose. */
export function RestrictionField({ restriction: { name, title, example, values }, value, onChange }: RestrictionFieldProps) {
  const text = useWords(said);
  const types = useWords(typeWords);
  const { language } = useLanguage();
  const chosen = value === '' ? [] : value.split(',');
  if (values) {
    return (
      <fieldset className={`${styles['field']} ${styles['choices']}`}>
        <legend>{title[language]}</legend>
        {values.map((each) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={chosen.includes(each)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(values.filter((other) => (other === each ? checked : chosen.includes(other))).join(','))
              }
            />
            {wordOf(types, each)}
          </label>
        ))}
      </fieldset>
    );
  }
  if (name === 'region') {
    return (
      <fieldset className={styles['field']}>
        <legend>{title[language]}</legend>
        {value === '' ? (
          <SearchBox label={text.find} types={['REGION']} onChoose={onChange} />
        ) : (
          <button type="button" onClick={() => onChange('')}>
            <span className="visually-hidden">{text.remove}</span>
            <EntityName id={value} /> <span aria-hidden="true">×</span>
          </button>
        )}
      </fieldset>
    );
  }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(example);
  return (
    <label className={styles['field']}>
      {title[language]}
      <input
        type={isDay ? 'date' : 'text'}
        value={value}
        placeholder={example}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
