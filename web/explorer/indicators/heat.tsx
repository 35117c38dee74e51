import { Link } from 'wouter';
import { useAsOf, useSameDay } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { AskYourself } from '../ask/ask-yourself.js';
import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { pageOf } from '../routes.js';
import { Asked } from '../shell/asked.js';
import { kindWords } from '../vocabulary/codes.js';
import { ChoiceOfLevel, ChoiceOfPeriod, type PeriodOfKind } from './choice-of-period.js';
import { HeatColumnsDocument } from './heat-columns.operations.js';
import { HeatTable } from './heat-table.js';
import { IndicatorHeatDocument, type IndicatorHeatQueryVariables } from './indicator-heat.operations.js';
import type { IndicatorListQuery, StatementKind } from './indicator-list.operations.js';
import styles from './indicators.module.css';
import { isLevel, regionsOf, type Level } from './region-level.js';
import { useSettings } from './use-settings.js';

const said = words(
  {
    title: '地区 × 指标',
    caption: (period: string, kind: string) => `${period}（${kind}），地区 × 指标`,
    known: (indicators: string, regions: string) => `${indicators} 个指标，${regions} 个地区`,
    picked: '已选指标：',
    usual: '有数据的地区最多的指标；在下面的列表里可以另选。',
    drop: (name: string) => `从表中去掉“${name}”`,
    clear: '恢复默认',
    none: '这一时期没有地区数据。',
  },
  {
    title: 'Regions by indicators',
    caption: (period: string, kind: string) => `${period} (${kind}), regions by indicators`,
    known: (indicators: string, regions: string) => `${indicators} indicators, ${regions} regions`,
    picked: 'Chosen:',
    usual: 'The indicators that most regions have; choose others in the list below.',
    drop: (name: string) => `Take ${name} out of the table`,
    clear: 'Back to the usual',
    none: 'There are no figures of regions in this period.',
  },
);

const COLUMNS = 12;
const ROWS = 100;
const LEVELS: readonly Level[] = ['regions', 'counties', 'cities'];

type PeriodChoice = Omit<PeriodOfKind, 'known'> & { readonly indicators: number; readonly regions: number };

const choicesOf = (periods: IndicatorListQuery['periods']): readonly PeriodChoice[] =>
  periods.map(({ keys, indicators, regions }) => ({
    period: keys[0]!.value!,
    kind: keys[1]!.value as StatementKind,
    indicators,
    regions,
  }));

/** The indicators that the reader has put into the table, by their slugs in the address. */
export function usePicked(): readonly [readonly string[], (ids: readonly string[]) => void] {
  const [settings, change] = useSettings();
  const slugs = (settings.get('pick') ?? '').split(',').filter((slug) => slug !== '');
  return [
    slugs.map((slug) => `indicator/${slug}`),
    (ids) => change({ pick: ids.map((id) => id.slice('indicator/'.length)).join(',') || null }),
  ];
}

/** Regions by indicators for a period: what is known, at a glance, and what nobody says. */
export function Heat({ periods }: { readonly periods: IndicatorListQuery['periods'] }) {
  const text = useWords(said);
  const kinds = useWords(kindWords);
  const nameOf = useNameOf();
  const sameDay = useSameDay();
  const { period: written, number } = useFormat();
  const [asOf] = useAsOf();
  const [settings, change] = useSettings();
  const [picked, pick] = usePicked();
  const choices = choicesOf(periods);
  const named = choices.find(({ period, kind }) => period === settings.get('period') && kind === (settings.get('kind') ?? 'ACTUAL'));
  // What most regions can be compared by comes first, not what most is said of: a city has many figures that stand alone.
  const chosen = named ?? [...choices].sort((a, b) => b.regions - a.regions || b.indicators - a.indicators)[0];
  const level = settings.get('level') ?? '';
  const chosenLevel = isLevel(level) && level !== 'all' ? level : 'regions';
  const regions = regionsOf(chosenLevel) ?? {};
  const where = { period: { eq: chosen?.period ?? '' }, kind: { eq: chosen?.kind ?? 'ACTUAL' }, region: regions };
  const columns = useAnswer(
    HeatColumnsDocument,
    { where, first: COLUMNS, ...asOf },
    { enabled: chosen !== undefined && picked.length === 0, keep: true },
  );
  const usual = columns.data?.data.observationGroups.flatMap(({ keys }) => keys[0]?.value ?? []) ?? [];
  const indicators = picked.length > 0 ? [...picked] : usual;
  const variables: IndicatorHeatQueryVariables = {
    indicators,
    periods: [chosen?.period ?? ''],
    kind: chosen?.kind ?? 'ACTUAL',
    where: regions,
    first: ROWS,
    ...asOf,
  };
  const question = useAnswer(IndicatorHeatDocument, variables, { enabled: chosen !== undefined && indicators.length > 0, keep: true });
  if (!chosen) return null;
  return (
    <section className={styles['section']}>
      <h2>{text.title}</h2>
      <div className={`${styles['choices']} no-print`}>
        <ChoiceOfPeriod
          choices={choices.map((choice) => ({ ...choice, known: text.known(number(choice.indicators), number(choice.regions)) }))}
          chosen={chosen}
          onChoose={({ period, kind }) => change({ period, kind: kind === 'ACTUAL' ? null : kind })}
        />
        <ChoiceOfLevel levels={LEVELS} chosen={chosenLevel} onChoose={(each) => change({ level: each === 'regions' ? null : each })} />
      </div>
      <Asked question={question}>
        {({ indicatorTable: { columns: shown, rows, totalRows } }) => (
          <>
            {picked.length === 0 ? (
              <p className="muted">{text.usual}</p>
            ) : (
              <p className={`${styles['choices']} no-print`}>
                <span>{text.picked}</span>
                {shown.map(({ indicator }) => {
                  const name = indicator ? nameOf(indicator) : '';
                  return (
                    indicator && (
                      <button
                        key={indicator.id}
                        type="button"
                        aria-label={text.drop(name)}
                        onClick={() => pick(picked.filter((id) => id !== indicator.id))}
                      >
                        {name} ✕
                      </button>
                    )
                  );
                })}
                <button type="button" onClick={() => pick([])}>
                  {text.clear}
                </button>
              </p>
            )}
            {rows.length === 0 ? (
              <p>{text.none}</p>
            ) : (
              <HeatTable
                caption={text.caption(written(chosen.period), kinds[chosen.kind])}
                columns={shown.flatMap(({ indicator }) =>
                  indicator
                    ? [
                        {
                          key: indicator.id,
                          name: nameOf(indicator),
                          head: (
                            <>
                              <Link href={sameDay(`${pageOf(indicator.id)}?period=${encodeURIComponent(chosen.period)}`)}>
                                {nameOf(indicator)}
                              </Link>{' '}
                              <small>{indicator.unit}</small>
                            </>
                          ),
                        },
                      ]
                    : [],
                )}
                rows={rows}
                totalRows={totalRows}
                order={settings.get('order') ?? ''}
                onOrder={(key) => change({ order: key })}
              />
            )}
          </>
        )}
      </Asked>
      <AskYourself document={IndicatorHeatDocument} variables={variables} />
    </section>
  );
}
