import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import styles from './table-page.module.css';

const said = words(
  {
    PROJECT: '单个项目',
    PROGRAMME: '项目群',
    none: '总投资均未见记载',
    stated: (count: string, sum: string) => `${count} 个载明总投资，合计 ${sum}`,
    apart: '项目群是文献合并计数的一组项目，可能包含表中的单个项目，因此两者分开合计。',
  },
  {
    PROJECT: 'single projects',
    PROGRAMME: 'programmes',
    none: 'no total investment stated',
    stated: (count: string, sum: string) => `${count} state a total investment, ${sum} together`,
    apart:
      'A programme is a set of projects that a document counts together. It may contain projects of the table, so the two are added up apart.',
  },
);

interface KindGroup {
  readonly keys: readonly { readonly value: string | null }[];
  readonly count: number;
  readonly measure: { readonly count: number; readonly sum: number | null } | null;
}

/** How many projects there are and what their total investments come to, projects and programmes apart. */
export function ProjectTotals({ groups }: { readonly groups: readonly KindGroup[] }) {
  const text = useWords(said);
  const { number, money } = useFormat();
  return (
    <>
      <ul className={styles['totals']}>
        {groups.map(({ keys: [key], count, measure }) => (
          <li key={key!.value}>
            <strong>{number(count)}</strong> {text[key!.value as 'PROJECT' | 'PROGRAMME']}
            <span className="muted">{measure?.sum == null ? text.none : text.stated(number(measure.count), money(measure.sum))}</span>
          </li>
        ))}
      </ul>
      {groups.length > 1 && <p className="muted">{text.apart}</p>}
    </>
  );
}
