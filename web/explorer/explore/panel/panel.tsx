import type { UseQueryResult } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import type { Answer, JiangchengError } from '../../../../clients/typescript/src/index.js';
import type { AsOf } from '../../data/as-of.js';
import { useWords, words } from '../../language/language.js';
import { Asked } from '../../shell/asked.js';
import type { Comparison } from '../graph/compare-graphs.js';
import { isEdgeId } from '../graph/graph.js';
import type { Graph } from '../graph/use-graph.js';
import { TABS, type Tab, type View } from '../view/view.js';
import { Welcome } from '../welcome.js';
import type { WelcomeQuery } from '../welcome.operations.js';
import { Connect } from './connect.js';
import { Differences, type Stop } from './days.js';
import { EntityCard } from './entity-card.js';
import { GroupCard } from './group-card.js';
import { NodeList } from './node-list.js';
import styles from './panel.module.css';
import { RelationshipCard } from './relationship-card.js';
import type { Ways } from './use-ways.js';
import { ViewOperations } from './view-operations.js';

const said = words(
  { label: '图谱面板', card: '卡片', list: '列表', connect: '关联', days: '变化', overview: '概览', back: '回到概览' },
  {
    label: 'Panel of the graph',
    card: 'Card',
    list: 'List',
    connect: 'Connect',
    days: 'Changes',
    overview: 'Overview',
    back: 'Back to the overview',
  },
);

interface PanelProps {
  readonly view: View;
  readonly graph: Graph;
  readonly comparison: Comparison;
  readonly stops: readonly Stop[];
  readonly ways: Ways;
  readonly asOf: AsOf;
  readonly change: (view: View) => void;
  readonly look: (id: string) => void;
  readonly welcome: UseQueryResult<Answer<WelcomeQuery>, JiangchengError>;
  readonly open: (id: string) => void;
  readonly openCity: () => void;
}

/** Beside the drawing: the card of what was chosen, the same graph as a list, the way between two, and what has changed. */
export function Panel(props: PanelProps) {
  const { view, graph, change } = props;
  const text = useWords(said);
  const choose = (tab: Tab): void => change({ ...view, tab });
  const withArrows = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = TABS[(TABS.indexOf(view.tab) + step + TABS.length) % TABS.length]!;
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const word = (tab: Tab): string => (tab === 'card' && view.focus === undefined ? text.overview : text[tab]);
  return (
    <aside className={styles['panel']} aria-label={text.label}>
      <div role="tablist" aria-label={text.label} className={styles['tabs']} onKeyDown={withArrows}>
        {TABS.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={view.tab === tab}
            aria-controls="graph-panel"
            tabIndex={view.tab === tab ? 0 : -1}
            onClick={() => choose(tab)}
          >
            {word(tab)}
          </button>
        ))}
      </div>
      <div id="graph-panel" role="tabpanel" tabIndex={0} aria-labelledby={`tab-${view.tab}`} className={styles['inside']}>
        <Inside {...props} />
        {view.focus !== undefined && view.tab === 'card' && (
          <p>
            <button
              type="button"
              onClick={() => {
                const { focus: _, ...rest } = view;
                change(rest);
              }}
            >
              {text.back}
            </button>
          </p>
        )}
        {view.tab !== 'days' && <ViewOperations view={view} graph={graph} asOf={props.asOf} />}
      </div>
    </aside>
  );
}

function Inside({ view, graph, comparison, stops, ways, change, look, welcome, open, openCity }: PanelProps) {
  if (view.tab === 'list') return <NodeList {...{ view, graph, comparison, change, look }} />;
  if (view.tab === 'connect') return <Connect {...{ view, ways, change, look }} />;
  if (view.tab === 'days') return <Differences {...{ view, graph, comparison, stops, look }} />;
  const { focus } = view;
  if (focus === undefined) return <Asked question={welcome}>{(data) => <Welcome welcome={data} open={open} openCity={openCity} />}</Asked>;
  if (isEdgeId(focus)) return <RelationshipCard id={focus} graph={graph} look={look} />;
  const node = graph.nodes.get(focus);
  if (node?.__typename === 'Group') return <GroupCard group={node} {...{ view, graph, change }} />;
  return focus.startsWith('group~') ? null : <EntityCard key={focus} id={focus} {...{ view, graph, change, look }} />;
}
