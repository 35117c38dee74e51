import { useWords, words } from '../../language/language.js';
import { useFormat } from '../../language/use-format.js';
import { fieldWords } from '../../vocabulary/fields.js';
import { wordOf } from '../../vocabulary/word-of.js';
import type { GroupNode } from '../graph/graph.js';
import type { Graph } from '../graph/use-graph.js';
import { useCaption } from '../graph/use-caption.js';
import { collapse, expand, expansionKey, PAGE, type View } from '../view/view.js';
import styles from './panel.module.css';

const said = words(
  {
    of: (name: string, field: string) => `${name} · ${field}`,
    count: (count: string) => `共 ${count} 个`,
    open: '展开这一组',
    close: '收起这一组',
    more: (count: number) => `再看 ${count} 个`,
    shown: (shown: string, total: string) => `已显示 ${shown} / ${total}`,
  },
  {
    of: (name: string, field: string) => `${name}: ${field}`,
    count: (count: string) => `${count} in all`,
    open: 'Open this group',
    close: 'Close this group',
    more: (count: number) => `${count} more`,
    shown: (shown: string, total: string) => `${shown} of ${total} shown`,
  },
);

interface GroupCardProps {
  readonly group: GroupNode;
  readonly view: View;
  readonly graph: Graph;
  readonly change: (view: View) => void;
}

/** The members of a hub that share something: how many, and a page of them. */
export function GroupCard({ group, view, graph, change }: GroupCardProps) {
  const { node, field, by, value, count } = group;
  const text = useWords(said);
  const fields = useWords(fieldWords);
  const caption = useCaption();
  const { number } = useFormat();
  const hub = graph.nodes.get(node);
  const key = expansionKey({ node, field, by, value });
  const own = view.expansions.find((each) => expansionKey(each) === key);
  const list = graph.neighbours.get(key);
  const shown = list?.nodes.length ?? 0;
  return (
    <article className={styles['card']} aria-label={caption(group)}>
      <p className="muted">{text.of(hub ? caption(hub) : node, wordOf(fields, field))}</p>
      <h2 className={styles['title']}>{caption(group)}</h2>
      <p>
        {text.count(number(count))}
        {list && ` · ${text.shown(number(shown), number(list.total))}`}
      </p>
      <div className={styles['actions']}>
        {!own && (
          <button type="button" className="primary" onClick={() => change(expand(view, { node, field, by, value, shown: PAGE }))}>
            {text.open}
          </button>
        )}
        {own && list && list.total > shown && (
          <button type="button" onClick={() => change(expand(view, { ...own, shown: own.shown + PAGE }))}>
            {text.more(Math.min(PAGE, list.total - shown))}
          </button>
        )}
        {own && (
          <button type="button" onClick={() => change(collapse(view, { node, field, by, value }))}>
            {text.close}
          </button>
        )}
      </div>
    </article>
  );
}
