import { Link } from 'wouter';
import { useId } from 'react';
import { AskYourself } from '../ask/ask-yourself.js';
import { useAsOf, useSameDay } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { AsOfNotice } from '../shell/as-of-notice.js';
import { Asked } from '../shell/asked.js';
import { Missing } from '../shell/missing.js';
import { useTitle } from '../shell/use-title.js';
import { TypeBadge } from '../vocabulary/type-badge.js';
import { kindWords } from '../vocabulary/codes.js';
import { ChoiceOfLevel, ChoiceOfPeriod } from './choice-of-period.js';
import { HeatTable } from './heat-table.js';
import { IndicatorFiguresDocument, type IndicatorFiguresQueryVariables, type StatementKind } from './indicator-figures.operations.js';
import { IndicatorOverviewDocument, type IndicatorOverviewQuery } from './indicator-overview.operations.js';
import styles from './indicators.module.css';
import { RankChart } from './rank-chart.js';
import { RankTable } from './rank-table.js';
import { isLevel, levelWords, regionsOf } from './region-level.js';
import { TimeSeries } from './time-series.js';
import { useSettings } from './use-settings.js';

const said = words(
  {
    all: '全部指标',
    unit: (unit: string) => `单位：${unit}`,
    count: (count: string, subjects: string) => `${count} 个数据，涉及 ${subjects} 个主体`,
    aliases: '又称',
    known: (count: string) => `${count} 个`,
    ranking: (period: string, kind: string) => `排名：${period}（${kind}）`,
    nobody: '这一时期在所选范围内没有记载。',
    first: (shown: string, all: string) => `前 ${shown} 名，共 ${all} 个`,
    more: '显示更多',
    series: '历年：目标与实绩',
    subject: '主体',
    table: (kind: string) => `各地各期（${kind}）`,
    tableName: (name: string) => `${name}，各地各期`,
    disagreements: (count: string) => `文献之间有 ${count} 处分歧`,
    none: '没有文献给出这个指标的数据。',
  },
  {
    all: 'All indicators',
    unit: (unit: string) => `In ${unit}`,
    count: (count: string, subjects: string) => `${count} figures for ${subjects} places or bodies`,
    aliases: 'Also called',
    known: (count: string) => count,
    ranking: (period: string, kind: string) => `Ranking: ${period} (${kind})`,
    nobody: 'No document gives a figure for this period among those chosen.',
    first: (shown: string, all: string) => `First ${shown} of ${all}`,
    more: 'Show more',
    series: 'Through time: targets and results',
    subject: 'Whose',
    table: (kind: string) => `Regions by periods (${kind})`,
    tableName: (name: string) => `${name}, regions by periods`,
    disagreements: (count: string) => (count === '1' ? 'The documents disagree in one case' : `The documents disagree in ${count} cases`),
    none: 'No document gives a figure of this indicator.',
  },
);

const FIRST = 20;
const MOST = 1000;
/** Growth and shares are kept in per cent: two of them differ by percentage points. */
const isRate = (unit: string): boolean => unit === '%' || unit === '‰';

type Indicator = NonNullable<IndicatorOverviewQuery['indicator']>;

interface Choice {
  readonly period: string;
  readonly kind: StatementKind;
  readonly count: number;
}

const choicesOf = ({ periods }: IndicatorOverviewQuery): readonly Choice[] =>
  periods.map(({ keys, count }) => ({ period: keys[0]!.value!, kind: keys[1]!.value as StatementKind, count }));

/** Most figures first; of equals what happened before what was aimed at, and the latest. */
function usual(choices: readonly Choice[]): Choice | undefined {
  const rank = ({ kind }: Choice): number => ['ACTUAL', 'FORECAST', 'TARGET'].indexOf(kind);
  return [...choices].sort((a, b) => b.count - a.count || rank(a) - rank(b) || (a.period < b.period ? 1 : -1))[0];
}

function Figures({ indicator, overview }: { readonly indicator: Indicator; readonly overview: IndicatorOverviewQuery }) {
  const text = useWords(said);
  const kinds = useWords(kindWords);
  const levels = useWords(levelWords);
  const nameOf = useNameOf();
  const { period: written, number } = useFormat();
  const [asOf] = useAsOf();
  const [settings, change] = useSettings();
  const subjectId = useId();
  const choices = choicesOf(overview);
  const named = choices.find(({ period, kind }) => period === settings.get('period') && kind === (settings.get('kind') ?? 'ACTUAL'));
  const chosen = named ?? usual(choices);
  const level = settings.get('level') ?? '';
  const chosenLevel = isLevel(level) ? level : 'all';
  const subjects = overview.subjects.flatMap(({ keys, count }) => {
    const node = keys[0]!.node;
    return node && 'name' in node ? [{ ...node, count }] : [];
  });
  const subject = subjects.find(({ id }) => id === settings.get('subject')) ?? subjects[0];
  const first = Math.min(Number(settings.get('first')) || FIRST, MOST);
  const regions = regionsOf(chosenLevel);
  const periods = [...new Set(choices.filter(({ kind }) => kind === chosen?.kind).map(({ period }) => period))].sort();
  const variables: IndicatorFiguresQueryVariables = {
    id: indicator.id,
    period: chosen?.period ?? '',
    kind: chosen?.kind ?? 'ACTUAL',
    ranked: regions === null ? {} : { region: regions },
    first,
    subject: subject?.id ?? '',
    periods,
    ...(regions !== null && { regions }),
    ...asOf,
  };
  const question = useAnswer(IndicatorFiguresDocument, variables, { enabled: chosen !== undefined && subject !== undefined, keep: true });
  if (!chosen || !subject) return <p>{text.none}</p>;
  const name = nameOf(indicator);
  return (
    <>
      <div className={`${styles['choices']} no-print`}>
        <ChoiceOfPeriod
          choices={choices.map((choice) => ({ ...choice, known: text.known(number(choice.count)) }))}
          chosen={chosen}
          onChoose={({ period, kind }) => change({ period, kind: kind === 'ACTUAL' ? null : kind, first: null })}
        />
        <ChoiceOfLevel chosen={chosenLevel} onChoose={(each) => change({ level: each === 'all' ? null : each, first: null })} />
      </div>
      <Asked question={question}>
        {(data) => {
          const ranked = data.ranked[0]?.count ?? 0;
          const caption = `${name} · ${written(chosen.period)} · ${kinds[chosen.kind]} · ${levels[chosenLevel]}`;
          return (
            <>
              <section className={styles['section']}>
                <h2>{text.ranking(written(chosen.period), kinds[chosen.kind])}</h2>
                {data.ranking.length === 0 ? (
                  <p>{text.nobody}</p>
                ) : (
                  <div className={styles['ranked']}>
                    <RankChart rows={data.ranking} label={caption} />
                    <RankTable rows={data.ranking} caption={caption} isRate={isRate(indicator.unit)} />
                  </div>
                )}
                {ranked > data.ranking.length && (
                  <p className="muted">
                    {text.first(number(data.ranking.length), number(ranked))}{' '}
                    {first < MOST && (
                      <button type="button" className="no-print" onClick={() => change({ first: String(Math.min(first * 5, MOST)) })}>
                        {text.more}
                      </button>
                    )}
                  </p>
                )}
              </section>
              <section className={styles['section']}>
                <h2>{text.series}</h2>
                <p className={`${styles['choice']} no-print`}>
                  <label htmlFor={subjectId}>{text.subject}</label>
                  <select id={subjectId} value={subject.id} onChange={({ currentTarget }) => change({ subject: currentTarget.value })}>
                    {subjects.map((each) => (
                      <option key={each.id} value={each.id}>
                        {nameOf(each)} ({text.known(number(each.count))})
                      </option>
                    ))}
                  </select>
                </p>
                <h3>{nameOf(subject)}</h3>
                {data.series.nodes.length > 0 && <TimeSeries figures={data.series.nodes} of={nameOf(subject)} />}
              </section>
              {data.indicatorTable.rows.length > 0 && periods.length > 1 && (
                <section className={styles['section']}>
                  <h2>{text.table(kinds[chosen.kind])}</h2>
                  <HeatTable
                    caption={text.tableName(name)}
                    columns={data.indicatorTable.columns.map(({ period }) => ({
                      key: period,
                      name: written(period),
                      head: <>{written(period)}</>,
                    }))}
                    rows={data.indicatorTable.rows}
                    totalRows={data.indicatorTable.totalRows}
                    order={settings.get('order') ?? ''}
                    onOrder={(key) => change({ order: key })}
                  />
                </section>
              )}
            </>
          );
        }}
      </Asked>
      <AskYourself document={IndicatorFiguresDocument} variables={variables} />
    </>
  );
}

/** One indicator: who stands where, what was aimed at and what came of it, and where nobody says anything. */
export default function IndicatorPage({ id }: { readonly id: string }) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const { number } = useFormat();
  const [asOf] = useAsOf();
  const sameDay = useSameDay();
  const question = useAnswer(IndicatorOverviewDocument, { id, property: id, ...asOf });
  const indicator = question.data?.data.indicator;
  useTitle(indicator ? nameOf(indicator) : undefined);
  return (
    <>
      <AsOfNotice />
      <p className="no-print">
        <Link href={sameDay('/indicators')}>← {text.all}</Link>
      </p>
      <Asked question={question}>
        {(overview) =>
          indicator ? (
            <>
              <header>
                <TypeBadge type="Indicator" />
                <h1>{nameOf(indicator)}</h1>
                {indicator.aliases.length > 0 && (
                  <p className="muted">
                    {text.aliases} {indicator.aliases.join('、')}
                  </p>
                )}
                <p>
                  {text.unit(indicator.unit)} · {text.count(number(indicator.values.totalCount), number(overview.subjects.length))}
                </p>
                {indicator.description && (
                  <p className={`${styles['lead']} muted`} lang="en">
                    {indicator.description}
                  </p>
                )}
                {overview.disagreements.totalCount > 0 && (
                  <p>
                    {text.disagreements(number(overview.disagreements.totalCount))}{' '}
                    {overview.disagreements.nodes.map(({ id: conflict, subject }) => (
                      <Link key={conflict} href={`/conflicts?conflict=${encodeURIComponent(conflict)}`}>
                        {subject ? nameOf(subject) : conflict}
                      </Link>
                    ))}
                  </p>
                )}
              </header>
              <Figures indicator={indicator} overview={overview} />
            </>
          ) : (
            <Missing answer={question.data} />
          )
        }
      </Asked>
    </>
  );
}
