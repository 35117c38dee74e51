import { useWords, words } from '../../language/language.js';
import type { Graph } from '../graph/use-graph.js';
import { collapseAll, hide, openNode, pin, unpin, type View } from '../view/view.js';
import { usePlaces } from './places.js';
import styles from './panel.module.css';

const said = words(
  {
    actions: '操作',
    put: '放到图上',
    pin: '固定',
    unpin: '取消固定',
    hide: '隐藏',
    collapse: '全部收起',
    connect: '从这里连接',
    connectTo: '连接到这里',
  },
  {
    actions: 'Actions',
    put: 'Put into the graph',
    pin: 'Pin',
    unpin: 'Unpin',
    hide: 'Hide',
    collapse: 'Collapse all',
    connect: 'Connect from here',
    connectTo: 'Connect to here',
  },
);

interface NodeActionsProps {
  readonly id: string;
  readonly view: View;
  readonly graph: Graph;
  readonly change: (view: View) => void;
}

/** What can be done with a node of the graph. */
export function NodeActions({ id, view, graph, change }: NodeActionsProps) {
  const text = useWords(said);
  const places = usePlaces();
  const at = places.get(id);
  const isShown = graph.nodes.has(id);
  const isPinned = view.pins.some((each) => each.id === id);
  const isEnd = view.from !== undefined && view.from !== id && view.to === undefined;
  return (
    <div className={styles['actions']} role="group" aria-label={text.actions}>
      {!isShown && (
        <button type="button" className="primary" onClick={() => change(openNode(view, id))}>
          {text.put}
        </button>
      )}
      {isShown && at && (
        <button
          type="button"
          aria-pressed={isPinned}
          onClick={() => change(isPinned ? unpin(view, id) : pin(view, { id, x: Math.round(at.x), y: Math.round(at.y) }))}
        >
          {isPinned ? text.unpin : text.pin}
        </button>
      )}
      {isShown && (
        <button type="button" onClick={() => change(hide(view, id))}>
          {text.hide}
        </button>
      )}
      {view.expansions.some(({ node }) => node === id) && (
        <button type="button" onClick={() => change(collapseAll(view, id))}>
          {text.collapse}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          const { to: _, ...rest } = view;
          change(isEnd ? { ...view, to: id, way: 0, tab: 'connect' } : { ...rest, from: id, way: 0, tab: 'connect' });
        }}
      >
        {isEnd ? text.connectTo : text.connect}
      </button>
    </div>
  );
}
