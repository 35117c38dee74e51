import { useState } from 'react';
import { useWords, words } from '../../language/language.js';
import { useFormat } from '../../language/use-format.js';
import { TypeBadge } from '../../vocabulary/type-badge.js';
import { fieldWords } from '../../vocabulary/fields.js';
import { wordOf } from '../../vocabulary/word-of.js';
import type { Comparison } from '../graph/compare-graphs.js';
import type { GraphNode } from '../graph/graph.js';
import type { Graph } from '../graph/use-graph.js';
import { useCaption } from '../graph/use-caption.js';
import { collapse, expand, expansionKey, hide, PAGE, type Expansion, type View } from '../view/view.js';
import styles from './panel.module.css';

const said = words(
  {
    title: '图中内容',
    nothing: '图上还没有内容。',
    card: (name: string) => `查看 ${name}`,
    hide: (name: string) => `隐藏 ${name}`,
    more: (what: string) => `再看 20 个：${what}`,
    all: (count: number) => `显示其余 ${count} 个`,
    of: (shown: string, total: string) => `${shown} / ${total}`,
    close: (what: string) => `收起 ${what}`,
    hidden: (count: number) => `已隐藏 ${count} 个`,
    show: '重新显示',
    difference: { new: '新出现', gone: '已不存在', changed: '有变化' },
  },
  {
    title: 'What the graph shows',
    nothing: 'There is nothing in the graph yet.',
    card: (name: string) => `Show ${name}`,
    hide: (name: string) => `Hide ${name}`,
    more: (what: string) => `20 more: ${what}`,
    all: (count: number) => `Show the other ${count}`,
    of: (shown: string, total: string) => `${shown} of ${total}`,
    close: (what: string) => `Collapse ${what}`,
    hidden: (count: number) => (count === 1 ? 'One node is hidden' : `${count} nodes are hidden`),
    show: 'Show them again',
    difference: { new: 'new', gone: 'gone', changed: 'changed' },
  },
);

interface NodeListProps {
  readonly view: View;
  readonly graph: Graph;
  readonly comparison: Comparison;
  readonly change: (view: View) => void;
  readonly look: (id: string) => void;
}

/** So many entries of a list are in the page at once, until somebody asks for the rest. */
const AT_ONCE = 60;

/** The same graph as a list, for the keyboard and for who cannot see the drawing: what was opened stands below where it was opened. */
export function NodeList({ view, graph, comparison, change, look }: NodeListProps) {
  const text = useWords(said);
  const seen = new Set<string>();
  const roots = [...graph.nodes.values()].filter(({ id }) => view.open.includes(id));
  const brought = new Set([...graph.neighbours.values()].flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const others = [...graph.nodes.values()].filter(({ id }) => !view.open.includes(id) && !brought.has(id));
  const gone = comparison.gone.flatMap(({ nodes }) => nodes);
  if (graph.nodes.size === 0) return <p className="muted">{text.nothing}</p>;
  return (
    <section aria-label={text.title}>
      <h2 className={styles['title']}>{text.title}</h2>
      <Entries nodes={[...roots, ...others, ...gone]} {...{ view, graph, comparison, change, look, seen }} />
      {view.hidden.length > 0 && (
        <p>
          {text.hidden(view.hidden.length)}{' '}
          <button type="button" onClick={() => change({ ...view, hidden: [] })}>
            {text.show}
          </button>
        </p>
      )}
    </section>
  );
}

interface EntriesProps extends NodeListProps {
  readonly nodes: readonly GraphNode[];
  /** Nodes whose expansions stand in the list already: a graph has circles. */
  readonly seen: Set<string>;
}

function Entries({ nodes, ...rest }: EntriesProps) {
  const text = useWords(said);
  const [all, setAll] = useState(false);
  const shown = all ? nodes : nodes.slice(0, AT_ONCE);
  return (
    <ul className={styles['entries']}>
      {shown.map((node) => (
        <Entry key={node.id} node={node} {...rest} />
      ))}
      {shown.length < nodes.length && (
        <li>
          <button type="button" onClick={() => setAll(true)}>
            {text.all(nodes.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

function Entry({ node, ...rest }: Omit<EntriesProps, 'nodes'> & { readonly node: GraphNode }) {
  const { view, graph, comparison, change, look, seen } = rest;
  const text = useWords(said);
  const fields = useWords(fieldWords);
  const { number } = useFormat();
  const caption = useCaption();
  const name = caption(node);
  const opened = seen.has(node.id) ? [] : expansionsOf(view, node);
  seen.add(node.id);
  const difference = comparison.nodes.get(node.id);
  return (
    <li>
      <span className={styles['entry']} data-difference={difference}>
        <button
          type="button"
          className={styles['reference']}
          aria-label={text.card(name)}
          aria-current={view.focus === node.id ? 'true' : undefined}
          onClick={() => look(node.id)}
        >
          {name}
        </button>
        {node.__typename === 'Group' ? <span className="muted">{number(node.count)}</span> : <TypeBadge type={node.__typename} />}
        {difference && <strong>{text.difference[difference]}</strong>}
        <button
          type="button"
          className={styles['small']}
          aria-label={text.hide(name)}
          title={text.hide(name)}
          onClick={() => change(hide(view, node.id))}
        >
          ×
        </button>
      </span>
      {opened.map((expansion) => {
        const list = graph.neighbours.get(expansionKey(expansion));
        if (!list) return null;
        const word = node.__typename === 'Group' ? name : wordOf(fields, expansion.field);
        const members = list.nodes.filter(({ id }) => graph.nodes.has(id));
        return (
          <div key={expansionKey(expansion)} className={styles['branch']}>
            <span className={styles['entry']}>
              {node.__typename !== 'Group' && word}
              <span className="muted">
                {text.of(number(list.nodes.length), number(expansion.by && expansion.value === undefined ? list.nodes.length : list.total))}
              </span>
              {list.total > list.nodes.length && !(expansion.by && expansion.value === undefined) && (
                <button
                  type="button"
                  className={styles['small']}
                  aria-label={text.more(word)}
                  onClick={() => change(expand(view, { ...expansion, shown: expansion.shown + PAGE }))}
                >
                  +{Math.min(PAGE, list.total - list.nodes.length)}
                </button>
              )}
              <button
                type="button"
                className={styles['small']}
                aria-label={text.close(word)}
                onClick={() => change(collapse(view, expansion))}
              >
                −
              </button>
            </span>
            <Entries nodes={members} {...rest} />
          </div>
        );
      })}
    </li>
  );
}

/** What was opened of a node or of a group. */
const expansionsOf = (view: View, node: GraphNode): readonly Expansion[] =>
  node.__typename === 'Group'
    ? view.expansions.filter(
        ({ node: hub, field, by, value }) => hub === node.node && field === node.field && by === node.by && value === node.value,
      )
    : view.expansions.filter((each) => each.node === node.id && each.value === undefined);
