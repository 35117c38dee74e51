import { Link } from 'wouter';
import { AskYourself } from '../ask/ask-yourself.js';
import { useAsOf } from '../data/as-of.js';
import { Paged } from '../shell/paged.js';
import { useAnswer } from '../data/use-answer.js';
import { useChoice } from '../data/use-choice.js';
import { usePages } from '../data/use-pages.js';
import { usePropertyWord } from '../evidence/use-property-word.js';
import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { pageOf } from '../routes.js';
import { AsOfNotice } from '../shell/as-of-notice.js';
import { useTitle } from '../shell/use-title.js';
import { kindWords } from '../vocabulary/codes.js';
import { TypeBadge } from '../vocabulary/type-badge.js';
import { ConflictColumns } from './conflict-columns.js';
import { ConflictFilter } from './conflict-filter.js';
import { ConflictFacetsDocument, ConflictsDocument, type ConflictSidesFragment, type ConflictWhere } from './conflicts.operations.js';
import styles from './conflicts.module.css';

const said = words(
  {
    title: '分歧',
    lead: '同一主体、同一属性、同一时期，不同陈述说法不一。绿边的是图谱采用的说法，并注明采用的规则；其余照原样保留。',
    counted: (count: string) => `共 ${count} 处分歧`,
    filtered: (count: string, all: string) => `筛选后 ${count} 处，共 ${all} 处分歧`,
    none: '没有符合条件的分歧。',
    one: '只显示一处分歧。',
    all: '显示全部分歧',
  },
  {
    title: 'Disagreements',
    lead: 'Statements about the same subject, property and period that differ. The one with the green edge is shown in the graph, by the rule that is named; the others are kept as they are.',
    counted: (count: string) => `${count} disagreements`,
    filtered: (count: string, all: string) => `${count} of ${all} disagreements`,
    none: 'There is no such disagreement.',
    one: 'One disagreement is shown.',
    all: 'Show all of them',
  },
);

const PAGE = 50;

function Conflict({ conflict }: { readonly conflict: ConflictSidesFragment }) {
  const nameOf = useNameOf();
  const kinds = useWords(kindWords);
  const wordOfProperty = usePropertyWord();
  const { period } = useFormat();
  const { subject } = conflict;
  const finding = conflict.statements.nodes.find((side) => side.finding?.__typename === 'Observation')?.finding;
  const indicator = finding?.__typename === 'Observation' ? finding.indicator : null;
  return (
    <section className={styles['conflict']} id={conflict.id}>
      <h2>
        {subject && (
          <>
            <TypeBadge type={subject.__typename} /> <Link href={pageOf(subject.id)}>{nameOf(subject)}</Link>:{' '}
          </>
        )}
        {indicator ? <Link href={pageOf(indicator.id)}>{nameOf(indicator)}</Link> : wordOfProperty(conflict.property)}
      </h2>
      <p className={`${styles['question']} muted`}>
        {conflict.period && `${period(conflict.period)} · `}
        {kinds[conflict.kind]}
      </p>
      <ConflictColumns conflict={conflict} />
    </section>
  );
}

/** What the documents disagree about, side by side. */
export default function ConflictsPage() {
  const text = useWords(said);
  const { number } = useFormat();
  const [asOf] = useAsOf();
  const [one, chooseOne] = useChoice('conflict');
  const [property] = useChoice('property');
  const [rule] = useChoice('rule');
  const [type] = useChoice('type');
  const facets = useAnswer(ConflictFacetsDocument, asOf, { keep: true });
  const subjects = facets.data?.data.subjects ?? [];
  const ofType = subjects.filter(({ keys }) => keys[0]?.node?.__typename === type).map(({ keys }) => keys[0]!.value!);
  const where: ConflictWhere = {
    ...(one && { id: { eq: one } }),
    ...(property && { property: { eq: property } }),
    ...(rule && { rule: { eq: rule } }),
    ...(type && { subject: { id: { in: ofType } } }),
  };
  const isNarrowed = Object.keys(where).length > 0;
  const variables = { first: PAGE, ...(isNarrowed && { where }), ...asOf };
  const list = usePages(ConflictsDocument, variables, ({ conflicts }) => conflicts, type === '' || facets.data !== undefined);
  const all = list.totalCount === undefined ? undefined : facets.data?.data.rules.reduce((sum, group) => sum + group.conflicts, 0);
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
      <p className="muted">{text.lead}</p>
      <AsOfNotice />
      {facets.data && !one && <ConflictFilter facets={facets.data.data} />}
      {list.totalCount !== undefined && (
        <p role="status">
          {list.totalCount === 0 && text.none}
          {list.totalCount > 0 && one && text.one}
          {list.totalCount > 0 &&
            !one &&
            (isNarrowed && all !== undefined
              ? text.filtered(number(list.totalCount), number(all))
              : text.counted(number(list.totalCount)))}{' '}
          {one && (
            <button type="button" onClick={() => chooseOne(null)}>
              {text.all}
            </button>
          )}
        </p>
      )}
      <Paged list={list}>{(nodes) => nodes.map((conflict) => <Conflict key={conflict.id} conflict={conflict} />)}</Paged>
      <AskYourself document={ConflictsDocument} variables={variables} />
    </>
  );
}
