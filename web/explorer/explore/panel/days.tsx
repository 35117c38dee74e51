import { useId, useMemo } from 'react';
import { Link } from 'wouter';
import { AskYourself } from '../../ask/ask-yourself.js';
import { useAsOf, type AsOf } from '../../data/as-of.js';
import { knownFrom } from '../../data/days-of.js';
import { useAnswer } from '../../data/use-answer.js';
import { useNameOf, useWords, words } from '../../language/language.js';
import { useFormat } from '../../language/use-format.js';
import { pageOf } from '../../routes.js';
import { Asked } from '../../shell/asked.js';
import { statusWords } from '../../vocabulary/codes.js';
import { wordOf } from '../../vocabulary/word-of.js';
import type { Comparison } from '../graph/compare-graphs.js';
import type { GraphNode } from '../graph/graph.js';
import type { Graph } from '../graph/use-graph.js';
import { useCaption } from '../graph/use-caption.js';
import type { View } from '../view/view.js';
import { ChangesBetweenDocument, PublishedDaysDocument } from './days.operations.js';
import styles from './panel.module.css';

const said = words(
  {
    title: '图谱在某一天',
    known: '截至哪天发表的文献',
    all: '全部文献',
    on: '只看当日有效的内容',
    back: '显示全部',
    differences: (since: string, day: string) => `与 ${since} 相比，${day} 的变化`,
    inGraph: '图上的变化',
    none: '图上没有变化。',
    partly: '只比较已全部展开的关系。',
    appeared: '新出现',
    vanished: '不再成立',
    altered: '数值变化',
    stated: (count: string) => `其间关于已打开条目新增 ${count} 条陈述`,
    noneStated: '其间没有关于已打开条目的新陈述。',
    more: (count: string) => `另有 ${count} 条`,
    noStatus: '未见记载',
    hint: '移动日期滑块，即可看到与之前相比有哪些变化。',
  },
  {
    title: 'The graph on a day',
    known: 'Documents published by',
    all: 'all documents',
    on: 'Only what was valid on',
    back: 'Show everything',
    differences: (since: string, day: string) => `What is different on ${day}, against ${since}`,
    inGraph: 'In the graph',
    none: 'Nothing in the graph is different.',
    partly: 'Only relationships that are opened to their end are compared.',
    appeared: 'new',
    vanished: 'gone',
    altered: 'changed',
    stated: (count: string) => `${count} statements about what was opened became known in between`,
    noneStated: 'Nothing became known in between about what was opened.',
    more: (count: string) => `${count} more`,
    noStatus: 'not stated',
    hint: 'Move the date to see what is different from before.',
  },
);

const SHOWN = 20;
/** So many nodes at most are named in the question about changes. */
const MOST_ASKED = 500;

export interface Stop {
  readonly day: string;
  readonly titles: readonly string[];
}

/** The days on which something became known, first to last. */
export function useStops(): readonly Stop[] {
  const { data } = useAnswer(PublishedDaysDocument, {});
  return useMemo(() => {
    const days = new Map<string, string[]>();
    for (const { published, title } of data?.data.documents.nodes ?? []) {
      const day = knownFrom(published);
      days.set(day, [...(days.get(day) ?? []), title]);
    }
    return [...days].map(([day, titles]) => ({ day, titles })).sort((a, b) => a.day.localeCompare(b.day));
  }, [data]);
}

interface DaySliderProps {
  readonly stops: readonly Stop[];
  readonly asOf: AsOf;
  /** Moves the graph to a day; the one before is kept to compare with. */
  readonly move: (asOf: AsOf) => void;
}

/** Moves the graph through the days on which documents were published, and to what was valid on one day. */
export function DaySlider({ stops, asOf, move }: DaySliderProps) {
  const text = useWords(said);
  const { period } = useFormat();
  const id = useId();
  const last = stops.length - 1;
  if (last < 1) return null;
  const after = asOf.known === undefined ? last : stops.findLastIndex(({ day }) => day <= asOf.known!);
  const at = Math.max(0, after);
  const go = (index: number): void => {
    const { known: _, ...rest } = asOf;
    move(index >= last ? rest : { ...rest, known: stops[index]!.day });
  };
  const word = asOf.known === undefined ? text.all : period(asOf.known);
  return (
    <div className={styles['days']} role="group" aria-label={text.title}>
      <label htmlFor={`${id}known`}>{text.known}</label>
      <input
        id={`${id}known`}
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-valuetext={`${word} ${stops[at]!.titles.join('、')}`}
        title={stops[at]!.titles.join('\n')}
        list={`${id}stops`}
        onChange={({ currentTarget }) => go(Number(currentTarget.value))}
      />
      <datalist id={`${id}stops`}>
        {stops.map(({ day }, index) => (
          <option key={day} value={index} label={period(day)} />
        ))}
      </datalist>
      <output htmlFor={`${id}known`}>{word}</output>
      <label htmlFor={`${id}on`}>{text.on}</label>
      <input
        id={`${id}on`}
        type="date"
        value={asOf.on ?? ''}
        onChange={({ currentTarget }) => {
          const { on: _, ...rest } = asOf;
          move(currentTarget.value ? { ...rest, on: currentTarget.value } : rest);
        }}
      />
      {(asOf.known ?? asOf.on) && (
        <button type="button" onClick={() => move({})}>
          {text.back}
        </button>
      )}
    </div>
  );
}

interface DifferencesProps {
  readonly view: View;
  readonly graph: Graph;
  readonly comparison: Comparison;
  readonly stops: readonly Stop[];
  readonly look: (id: string) => void;
}

/** What is different since the day before the date was moved: in the graph, and in what documents state. */
export function Differences({ view, graph, comparison, stops, look }: DifferencesProps) {
  const text = useWords(said);
  const { period, number } = useFormat();
  const caption = useCaption();
  const nameOf = useNameOf();
  const statuses = useWords(statusWords);
  const [{ known }] = useAsOf();
  const latest = stops.at(-1)?.day;
  const [day, since] = [known ?? latest, view.since];
  const [from, to] = day && since && since < day ? [since, day] : [day ?? '', since ?? ''];
  const about = (view.open.length > 0 ? view.open : [...graph.nodes.keys()].filter((id) => !id.startsWith('group~'))).slice(0, MOST_ASKED);
  const question = useAnswer(
    ChangesBetweenDocument,
    { from, to, about, first: SHOWN },
    { enabled: Boolean(since && day && since !== day && about.length > 0) },
  );
  if (!since || !day || since === day) return <p className="muted">{text.hint}</p>;
  const stateOf = (node: GraphNode): string =>
    node.__typename === 'Project'
      ? [node.status ? wordOf(statuses, node.status) : text.noStatus, node.investment?.text].filter(Boolean).join(' · ')
      : node.__typename === 'Group'
        ? number(node.count)
        : caption(node);
  const entry = (id: string, name: string, word: string, what?: string) => (
    <li key={`${word}${id}`} data-difference={word}>
      <button type="button" className={styles['reference']} onClick={() => look(id)}>
        {name}
      </button>{' '}
      <strong>{word}</strong> {what}
    </li>
  );
  const nodesOf = (difference: 'new' | 'gone'): readonly GraphNode[] =>
    [...graph.nodes.values(), ...comparison.gone.flatMap(({ nodes }) => nodes)].filter(({ id }) => comparison.nodes.get(id) === difference);
  const differences = [
    ...comparison.changed.map(({ now, before }) => entry(now.id, caption(now), text.altered, `${stateOf(before)} → ${stateOf(now)}`)),
    ...nodesOf('new').map((node) => entry(node.id, caption(node), text.appeared)),
    ...nodesOf('gone').map((node) => entry(node.id, caption(node), text.vanished)),
  ];
  return (
    <section className={styles['card']} aria-label={text.title}>
      <h2 className={styles['title']}>{text.differences(period(since), period(day))}</h2>
      <h3>{text.inGraph}</h3>
      {differences.length > 0 ? <ul className={styles['changes']}>{differences}</ul> : <p role="status">{text.none}</p>}
      <p className="muted">{text.partly}</p>
      <Asked question={question}>
        {({ changes }) => (
          <>
            <h3>{changes.totalCount > 0 ? text.stated(number(changes.totalCount)) : text.noneStated}</h3>
            <ul className={styles['changes']}>
              {changes.nodes.map(({ id, text: sentence, subject, document }) => (
                <li key={id}>
                  <Link href={pageOf(id)}>{sentence}</Link>{' '}
                  <span className="muted">
                    {subject && 'name' in subject ? nameOf(subject) : ''} · {document?.title}
                  </span>
                </li>
              ))}
            </ul>
            {changes.totalCount > changes.nodes.length && (
              <p className="muted">{text.more(number(changes.totalCount - changes.nodes.length))}</p>
            )}
          </>
        )}
      </Asked>
      <AskYourself document={ChangesBetweenDocument} variables={{ from, to, about, first: SHOWN }} />
    </section>
  );
}
