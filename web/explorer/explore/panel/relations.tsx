import { useFormat } from '../../language/use-format.js';
import { useWords, words } from '../../language/language.js';
import { fieldWords } from '../../vocabulary/fields.js';
import { wordOf } from '../../vocabulary/word-of.js';
import { isEvidence, leadsToOne, type Relation } from '../graph/fields.js';
import { groupingOf } from '../graph/grouping.js';
import type { Graph } from '../graph/use-graph.js';
import { collapse, expand, expansionKey, PAGE, regroup, type View } from '../view/view.js';
import styles from './panel.module.css';

const said = words(
  {
    title: '关系',
    evidence: '陈述与数据',
    open: '展开',
    close: '收起',
    more: (count: number) => `再看 ${count} 个`,
    shown: (shown: string, total: string) => `${shown} / ${total}`,
    group: '分组',
    none: '不分组',
    groupOf: (what: string) => `${what}：分组方式`,
    by: {
      STATUS: '按状态',
      INDUSTRIES_ROOT: '按产业',
      YEAR: '按年份',
      KIND: '按类别',
      DOCUMENT: '按文献',
    },
  },
  {
    title: 'Relations',
    evidence: 'Statements and figures',
    open: 'Expand',
    close: 'Collapse',
    more: (count: number) => `${count} more`,
    shown: (shown: string, total: string) => `${shown} of ${total}`,
    group: 'Group',
    none: 'not grouped',
    groupOf: (what: string) => `${what}: group by`,
    by: {
      STATUS: 'by status',
      INDUSTRIES_ROOT: 'by industry',
      YEAR: 'by year',
      KIND: 'by kind',
      DOCUMENT: 'by document',
    },
  },
);

interface RelationsProps {
  readonly id: string;
  readonly relations: readonly Relation[];
  readonly view: View;
  readonly graph: Graph;
  readonly change: (view: View) => void;
}

/** Hubs from this size on can be grouped. */
const LARGE = 6;

/** How many relationships a node has of each kind, before anything of it is read; each opens page by page, or in groups. */
export function Relations({ id, relations, view, graph, change }: RelationsProps) {
  const text = useWords(said);
  const { number } = useFormat();
  const fields = useWords(fieldWords);
  const row = (relation: Relation) => {
    const { field, count } = relation;
    const word = wordOf(fields, field);
    const own = view.expansions.find((each) => each.node === id && each.field === field && each.value === undefined);
    const list = own && graph.neighbours.get(expansionKey(own));
    const shown = own?.by === undefined ? (list?.nodes.length ?? 0) : 0;
    const grouping = leadsToOne(field) || count < LARGE ? undefined : groupingOf(id, field);
    return (
      <li key={field} className={styles['relation']}>
        <span className={styles['what']}>
          {word} <span className="muted">{own && !own.by && list ? text.shown(number(shown), number(list.total)) : number(count)}</span>
        </span>
        <span className={styles['actions']}>
          {own ? (
            <>
              {list && !own.by && list.total > shown && (
                <button
                  type="button"
                  onClick={() => change(expand(view, { ...own, shown: own.shown + PAGE }))}
                  aria-label={`${word}: ${text.more(Math.min(PAGE, list.total - shown))}`}
                >
                  {text.more(Math.min(PAGE, list.total - shown))}
                </button>
              )}
              <button type="button" onClick={() => change(collapse(view, { node: id, field }))} aria-label={`${text.close}: ${word}`}>
                {text.close}
              </button>
            </>
          ) : (
            <button
              type="button"
              onClick={() => change(expand(view, { node: id, field, shown: PAGE }))}
              aria-label={`${text.open}: ${word}`}
            >
              {text.open}
            </button>
          )}
          {grouping && (
            <select
              aria-label={text.groupOf(word)}
              value={own?.by ?? ''}
              onChange={({ currentTarget }) => change(regroup(view, id, field, currentTarget.value || undefined))}
            >
              <option value="">{own ? text.none : text.group}</option>
              {grouping.dimensions.map(({ by }) => (
                <option key={by} value={by}>
                  {wordOf(text.by, by)}
                </option>
              ))}
            </select>
          )}
        </span>
      </li>
    );
  };
  const between = relations.filter(({ field }) => !isEvidence(field));
  const evidence = relations.filter(({ field }) => isEvidence(field));
  return (
    <>
      {between.length > 0 && <h3>{text.title}</h3>}
      <ul className={styles['relations']}>{between.map(row)}</ul>
      {evidence.length > 0 && (
        <>
          <h3>{text.evidence}</h3>
          <ul className={styles['relations']}>{evidence.map(row)}</ul>
        </>
      )}
    </>
  );
}
