import { useEffect, useMemo, useRef, useState } from 'react';
import { queryClient } from '../data/query-client.js';
import { useAsOf, type AsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { SearchBox } from '../find/search-box.js';
import { useWords, words } from '../language/language.js';
import { useFormat } from '../language/use-format.js';
import { Problem } from '../shell/problem.js';
import { useTitle } from '../shell/use-title.js';
import { Waiting } from '../shell/waiting.js';
import { buildScene } from './draw/build-scene.js';
import { GraphCanvas, type CanvasControls } from './draw/graph-canvas.js';
import { usePositions } from './draw/use-positions.js';
import styles from './explore.module.css';
import { compareGraphs } from './graph/compare-graphs.js';
import { CITY } from './graph/city.js';
import { loadNeighbours, neighboursKey } from './graph/load-neighbours.js';
import { loadOpening } from './graph/load-opening.js';
import { relationWords } from './graph/relation-words.js';
import { useCaption } from './graph/use-caption.js';
import { useGraph } from './graph/use-graph.js';
import { Legend } from './legend.js';
import { DaySlider, useStops } from './panel/days.js';
import { Panel } from './panel/panel.js';
import { batchOfWay } from './panel/path.js';
import { Places } from './panel/places.js';
import { useWays } from './panel/use-ways.js';
import { EMPTY_VIEW, expand, openNode, PAGE, pin, toggleType, type View } from './view/view.js';
import { useView } from './view/use-view.js';
import { WelcomeDocument } from './welcome.operations.js';

const said = words(
  {
    title: '关系图谱',
    find: '查找并放到图上',
    undo: '撤销',
    redo: '重做',
    fit: '适合窗口',
    nearer: '放大',
    farther: '缩小',
    arrange: '重新布局',
    again: '从头开始',
    tools: '图谱工具',
    loading: '正在读取图谱……',
    placing: '正在布局……',
    stopped: '已停止，图还不完整。',
    resume: '继续',
    shown: (nodes: string) => `图中有 ${nodes} 个节点`,
    label: (nodes: string, edges: string) => `关系图：${nodes} 个节点，${edges} 条关系。“列表”中有同样的内容，可用键盘操作。`,
  },
  {
    title: 'Graph',
    find: 'Find and put into the graph',
    undo: 'Undo',
    redo: 'Redo',
    fit: 'Fit',
    nearer: 'Zoom in',
    farther: 'Zoom out',
    arrange: 'Lay out anew',
    again: 'Start over',
    tools: 'Tools of the graph',
    loading: 'Reading the graph …',
    placing: 'Laying out …',
    stopped: 'Stopped; the graph is not complete.',
    resume: 'Go on',
    shown: (nodes: string) => `The graph shows ${nodes} nodes`,
    label: (nodes: string, edges: string) =>
      `Graph of ${nodes} nodes and ${edges} relationships. The list shows the same and works with the keyboard.`,
  },
);

/** The graph: search, entity card, what is around it, how two are connected, and all of it as of a day. */
export default function ExplorePage() {
  const text = useWords(said);
  useTitle(text.title);
  const { number } = useFormat();
  const caption = useCaption();
  const { short: relationWord } = useWords(relationWords);
  const [{ known, on }] = useAsOf();
  const asOf = useMemo<AsOf>(() => ({ ...(known && { known }), ...(on && { on }) }), [known, on]);
  const history = useView();
  const welcome = useAnswer(WelcomeDocument, { city: CITY, ...asOf }, { enabled: !history.view?.focus });
  const first = useFirstView(history.view === undefined ? welcome.data?.data.largest.nodes[0]?.id : undefined, asOf);
  const view = history.view ?? first ?? EMPTY_VIEW;
  const change = (next: View): void => history.change(next);
  const look = (id: string): void => history.replace({ ...view, focus: id, tab: 'card' });

  const ways = useWays(view);
  const way = ways.ways[Math.min(view.way, ways.ways.length - 1)];
  const path = useMemo(() => (way ? batchOfWay(way) : undefined), [way]);
  const graph = useGraph(view, asOf, path);
  const stops = useStops();
  const isCompared = view.since !== undefined && view.since !== (known ?? stops.at(-1)?.day);
  const before = useMemo<AsOf>(() => ({ ...(view.since && { known: view.since }), ...(on && { on }) }), [view.since, on]);
  const then = useGraph(view, before, undefined, isCompared);
  const comparison = useMemo(() => compareGraphs(graph, isCompared && !then.isWaiting ? then : undefined), [graph, then, isCompared]);
  const batches = useMemo(() => [...graph.batches, ...comparison.gone], [graph.batches, comparison.gone]);
  const positions = usePositions(batches, view.pins, !graph.isWaiting);
  const scene = useMemo(
    () => buildScene({ graph, comparison, positions: positions.at, view, path, caption, relationWord }),
    [graph, comparison, positions.at, view, path, caption, relationWord],
  );

  const canvas = useRef<CanvasControls>(null);
  const [isOpening, setOpening] = useState(false);
  const viewNow = useRef(view);
  viewNow.current = view;
  const open = async (id: string, base?: View): Promise<void> => {
    setOpening(true);
    const expansions = await loadOpening(id, asOf).catch(() => []);
    setOpening(false);
    if (base) positions.forget();
    history.change(openNode({ ...(base ?? viewNow.current), tab: 'card' }, id, expansions));
  };
  // An address that only names what to begin with (`?open=…`): what it leads to is opened as after a search.
  const completed = useRef('');
  const incomplete = history.leavesExpansionsOpen ? view.open.join() : '';
  useEffect(() => {
    if (incomplete === '' || completed.current === incomplete) return;
    completed.current = incomplete;
    void Promise.all(incomplete.split(',').map((id) => loadOpening(id, asOf).catch(() => []))).then((found) => {
      const opened = found.flat().reduce(expand, viewNow.current);
      history.replace({ ...opened, ...(!opened.focus && { focus: opened.open.at(-1)! }) });
    });
  }, [incomplete, asOf, history]);

  const move = (to: AsOf): void => {
    const day = known ?? stops.at(-1)?.day;
    history.change({ ...view, ...(to.known !== known && day && { since: day }), tab: 'days' }, to);
  };
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { __typename: type } of graph.nodes.values()) if (type !== 'Group') found.set(type, (found.get(type) ?? 0) + 1);
    for (const type of view.without) found.set(type, 0);
    return new Map([...found].sort());
  }, [graph.nodes, view.without]);

  return (
    <Places value={positions.at}>
      <div className={styles['page']}>
        <h1 className="visually-hidden">{text.title}</h1>
        <div className={styles['stage']}>
          <div className={styles['bar']} role="toolbar" aria-label={text.tools}>
            <div className={styles['find']}>
              <SearchBox label={text.find} onChoose={(id) => void open(id, history.view ? undefined : EMPTY_VIEW)} />
            </div>
            <button type="button" disabled={!history.undo} onClick={history.undo}>
              {text.undo}
            </button>
            <button type="button" disabled={!history.redo} onClick={history.redo}>
              {text.redo}
            </button>
            <button type="button" onClick={() => canvas.current?.fit()}>
              {text.fit}
            </button>
            <button type="button" aria-label={text.nearer} title={text.nearer} onClick={() => canvas.current?.zoom(1.3)}>
              +
            </button>
            <button type="button" aria-label={text.farther} title={text.farther} onClick={() => canvas.current?.zoom(1 / 1.3)}>
              −
            </button>
            <button
              type="button"
              onClick={() => {
                positions.rearrange();
                canvas.current?.fit();
              }}
            >
              {text.arrange}
            </button>
            {history.view && (
              <button
                type="button"
                onClick={() => {
                  positions.forget();
                  history.restart();
                }}
              >
                {text.again}
              </button>
            )}
          </div>
          <div className={styles['drawing']}>
            <GraphCanvas
              scene={scene}
              label={text.label(number(scene.nodes.length), number(scene.edges.length))}
              controls={canvas}
              onNode={look}
              onNodeTwice={(id) => !id.startsWith('group~') && void open(id)}
              onEdge={look}
              onDrop={(id, { x, y }) => change(pin(view, { id, x: Math.round(x), y: Math.round(y) }))}
            />
            <p className="visually-hidden" role="status">
              {text.shown(number(scene.nodes.length))}
            </p>
            <div className={styles['over']}>
              {graph.problems
                .filter(({ about }) => about !== view.focus)
                .slice(0, 2)
                .map(({ about, error }) => (
                  <Problem key={about} error={error} onRetry={() => queryClient.refetchQueries({ queryKey: ['neighbours'] })} />
                ))}
              {(graph.isWaiting || isOpening || (isCompared && then.isWaiting)) && (
                <Waiting label={text.loading} onStop={() => void queryClient.cancelQueries()} />
              )}
              {positions.waiting > 0 && <Waiting label={text.placing} />}
              {graph.isStopped && (
                <p className={styles['stopped']} role="status">
                  {text.stopped}{' '}
                  <button
                    type="button"
                    onClick={() => void queryClient.refetchQueries({ predicate: ({ state }) => state.data === undefined })}
                  >
                    {text.resume}
                  </button>
                </p>
              )}
            </div>
          </div>
          <Legend counts={counts} without={view.without} isCompared={isCompared} onToggle={(type) => change(toggleType(view, type))} />
          <DaySlider stops={stops} asOf={asOf} move={move} />
        </div>
        <Panel
          {...{ view, graph, comparison, stops, ways, asOf, change, look }}
          welcome={welcome}
          open={(id) => void open(id, history.view ? undefined : EMPTY_VIEW)}
          openCity={() =>
            change(expand({ ...EMPTY_VIEW, open: [CITY], focus: CITY }, { node: CITY, field: 'projects', shown: PAGE, by: 'STATUS' }))
          }
        />
      </div>
    </Places>
  );
}

/** The first view: a node with what it leads to, once both are known. */
function useFirstView(id: string | undefined, asOf: AsOf): View | undefined {
  const [view, setView] = useState<View>();
  useEffect(() => {
    if (id === undefined) return;
    let left = false;
    const load = async (): Promise<void> => {
      const expansions = await loadOpening(id, asOf);
      const { focus: _, ...opened } = openNode(EMPTY_VIEW, id, expansions);
      // Who builds it comes with what else they do: a graph of two hubs shows what a graph is for.
      const builders = await queryClient.fetchQuery({
        queryKey: neighboursKey({ node: id, field: 'enterprises', shown: PAGE }, asOf),
        queryFn: ({ signal }) => loadNeighbours({ node: id, field: 'enterprises', shown: PAGE }, asOf, signal),
      });
      const [builder] = builders?.nodes ?? [];
      const more = builder ? await loadOpening(builder.id, asOf) : [];
      if (!left) setView(more.reduce(expand, opened));
    };
    void load().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [id, asOf]);
  return view;
}
