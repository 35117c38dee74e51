import { useId, useState } from 'react';
import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { AskYourself } from '../ask/ask-yourself.js';
import { useDebounced } from '../find/use-debounced.js';
import { useWords, words } from '../language/language.js';
import { AsOfNotice } from '../shell/as-of-notice.js';
import { Asked } from '../shell/asked.js';
import { useTitle } from '../shell/use-title.js';
import { Comparisons } from './comparisons.js';
import { Heat } from './heat.js';
import { IndicatorList } from './indicator-list.js';
import { IndicatorListDocument, type IndicatorListQueryVariables } from './indicator-list.operations.js';
import styles from './indicators.module.css';
import { regionsOf } from './region-level.js';
import { useSettings } from './use-settings.js';

const said = words(
  {
    title: '指标',
    lead: '同一指标在各地、各期的数据，可以排名、对照目标、查看缺口；每个数值都能点开原文出处。',
    list: '全部指标',
    find: '按名称筛选指标',
    example: '如：增速、项目、投资',
  },
  {
    title: 'Indicators',
    lead: 'The figures of one indicator across regions and periods: ranked, held against targets, with their gaps. Every value leads to the words it comes from.',
    list: 'All indicators',
    find: 'Filter indicators by name',
    example: 'such as growth, 增速, projects',
  },
);

const FIRST = 20;
const MOST = 1000;
const MILLISECONDS_BETWEEN_KEYS = 150;

/** Where regions can be compared, what is known of them at a glance, and the list of all indicators. */
export default function IndicatorsPage() {
  const text = useWords(said);
  const [asOf] = useAsOf();
  const [settings, change] = useSettings();
  const [first, setFirst] = useState(FIRST);
  const [typed, setTyped] = useState(settings.get('named') ?? '');
  const named = useDebounced(typed.trim(), MILLISECONDS_BETWEEN_KEYS);
  const id = useId();
  useTitle(text.title);
  const variables: IndicatorListQueryVariables = {
    ...(named !== '' && {
      where: { indicator: { or: [{ name: { contains: named } }, { english: { contains: named } }, { description: { contains: named } }] } },
    }),
    compared: { kind: { eq: 'ACTUAL' }, region: regionsOf('counties') },
    first,
    ...asOf,
  };
  const question = useAnswer(IndicatorListDocument, variables, { keep: true });
  return (
    <>
      <AsOfNotice />
      <h1>{text.title}</h1>
      <p className={styles['lead']}>{text.lead}</p>
      <Asked question={question}>
        {(list) => (
          <>
            <Comparisons comparisons={list.comparisons} />
            <Heat periods={list.periods} />
            <section className={styles['section']}>
              <h2>{text.list}</h2>
              <p className={`${styles['choice']} no-print`}>
                <label htmlFor={id}>{text.find}</label>
                <input
                  id={id}
                  type="search"
                  value={typed}
                  placeholder={text.example}
                  onChange={({ currentTarget }) => {
                    setTyped(currentTarget.value);
                    change({ named: currentTarget.value.trim() || null });
                    setFirst(FIRST);
                  }}
                />
              </p>
              <IndicatorList list={list} typed={named} onMore={first < MOST ? () => setFirst(Math.min(first * 5, MOST)) : undefined} />
              <AskYourself document={IndicatorListDocument} variables={variables} />
            </section>
          </>
        )}
      </Asked>
    </>
  );
}
