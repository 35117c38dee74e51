import { useChoice } from '../data/use-choice.js';
import { usePropertyWord } from '../evidence/use-property-word.js';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { rankRuleWords } from '../vocabulary/rules.js';
import { typeWords } from '../vocabulary/types.js';
import { wordOf } from '../vocabulary/word-of.js';
import type { ConflictFacetsQuery } from './conflicts.operations.js';
import styles from './conflicts.module.css';

const said = words(
  { filter: '筛选分歧', type: '主体类型', property: '属性', rule: '采用规则', all: '全部' },
  { filter: 'Filter disagreements', type: 'Type of subject', property: 'Property', rule: 'Rule', all: 'all' },
);

interface Option {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

function Choice({ name, label, options }: { readonly name: string; readonly label: string; readonly options: readonly Option[] }) {
  const { all } = useWords(said);
  const { number } = useFormat();
  const [chosen, choose] = useChoice(name);
  return (
    <label>
      {label}
      <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{`${option.name} (${number(option.count)})`}</option>
        ))}
      </select>
    </label>
  );
}

/** Narrows disagreements down by what they are about and by the rule; each choice says how many it leaves. */
export function ConflictFilter({ facets }: { readonly facets: ConflictFacetsQuery }) {
  const text = useWords(said);
  const types = useWords(typeWords);
  const rules = useWords(rankRuleWords);
  const wordOfProperty = usePropertyWord();
  const byType = new Map<string, number>();
  for (const { keys, conflicts } of facets.subjects) {
    const type = keys[0]?.node?.__typename;
    if (type) byType.set(type, (byType.get(type) ?? 0) + conflicts);
  }
  const properties = facets.properties.map(({ keys, conflicts, statements }): Option => {
    const value = keys[0]?.value ?? '';
    const finding = statements?.nodes[0]?.finding;
    return { value, count: conflicts, name: wordOfProperty(value, finding?.__typename === 'Observation' ? finding.indicator : null) };
  });
  return (
    <form className={`${styles['filter']} no-print`} role="search" aria-label={text.filter} onSubmit={(event) => event.preventDefault()}>
      <Choice name="type" label={text.type} options={[...byType].map(([value, count]) => ({ value, count, name: wordOf(types, value) }))} />
      <Choice name="property" label={text.property} options={properties} />
      <Choice
        name="rule"
        label={text.rule}
        options={facets.rules.map(({ keys, conflicts }) => {
          const value = keys[0]?.value ?? '';
          return { value, count: conflicts, name: wordOf(rules, value) };
        })}
      />
    </form>
  );
}
