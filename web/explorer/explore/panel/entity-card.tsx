import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsOf } from '../../data/as-of.js';
import { useAnswer } from '../../data/use-answer.js';
import { EvidenceButton } from '../../evidence/evidence-button.js';
import { useNameOf, useWords, words, type Named } from '../../language/language.js';
import { useFormat } from '../../language/use-format.js';
import { isPaged, pageOf } from '../../routes.js';
import { Asked } from '../../shell/asked.js';
import { MissingNode } from './missing-node.js';
import {
  kindWords,
  organizationKindWords,
  policyKindWords,
  projectKindWords,
  qualifierWords,
  regionKindWords,
  statusWords,
} from '../../vocabulary/codes.js';
import { fieldWords } from '../../vocabulary/fields.js';
import { TypeBadge } from '../../vocabulary/type-badge.js';
import { wordOf } from '../../vocabulary/word-of.js';
import type { Graph } from '../graph/use-graph.js';
import type { View } from '../view/view.js';
import { entityCardFor, type EntityCardQuery } from './card.operations.js';
import { NodeActions } from './node-actions.js';
import styles from './panel.module.css';
import { Relations } from './relations.js';

const said = words(
  {
    dossier: '查看全部档案',
    also: '又名',
    facts: '要点',
    latest: '最近的数据',
    conflicts: (count: number) => `文献对此有 ${count} 处分歧`,
    notStated: '未见记载',
    builders: '建设方',
    policies: '政策依据',
    adcode: '行政区划代码',
    more: (count: number) => `等 ${count} 个`,
    publisher: '发布者',
    published: '发布时间',
  },
  {
    dossier: 'Open its dossier',
    also: 'Also known as',
    facts: 'Facts',
    latest: 'Latest figures',
    conflicts: (count: number) => (count === 1 ? 'Documents disagree on one point' : `Documents disagree on ${count} points`),
    notStated: 'not stated in any document',
    builders: 'Builders',
    policies: 'Under policies',
    adcode: 'Administrative code',
    more: (count: number) => `, ${count} in all`,
    publisher: 'Publisher',
    published: 'Published',
  },
);

type Card = NonNullable<EntityCardQuery['node']>;

interface Reference extends Named {
  readonly id: string;
}

interface EntityCardProps {
  readonly id: string;
  readonly view: View;
  readonly graph: Graph;
  readonly change: (view: View) => void;
  /** Shows another card. */
  readonly look: (id: string) => void;
}

/** What a node is: its names, its facts, each with its source, and what leads on from it. */
export function EntityCard(props: EntityCardProps) {
  const [asOf] = useAsOf();
  const question = useAnswer(entityCardFor(props.id), { id: props.id, ...asOf });
  return (
    <Asked question={question}>{({ node }) => (node ? <Found card={node} {...props} /> : <MissingNode answer={question.data} />)}</Asked>
  );
}

function Found({ card, view, graph, change, look }: EntityCardProps & { readonly card: Card }) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const title = useTitleOf()(card);
  return (
    <article className={styles['card']} aria-label={title}>
      <p className={styles['type']}>
        <TypeBadge type={card.__typename} />
      </p>
      <h2 className={styles['title']}>{title}</h2>
      {'name' in card && (card.aliases.length > 0 || card.english) && (
        <p className="muted">
          {text.also}{' '}
          {[
            ...(card.english && nameOf(card) !== card.english ? [card.english] : []),
            ...(nameOf(card) !== card.name ? [card.name] : []),
            ...card.aliases,
          ].join('、')}
        </p>
      )}
      {isPaged(card.id) && (
        <p>
          <Link href={pageOf(card.id)}>{text.dossier} →</Link>
        </p>
      )}
      <NodeActions id={card.id} view={view} graph={graph} change={change} />
      <Facts card={card} look={look} />
      {'conflicts' in card && card.conflicts.totalCount > 0 && (
        <p className={styles['warning']}>
          <Link href={`/conflicts?subject=${encodeURIComponent(card.id)}`}>{text.conflicts(card.conflicts.totalCount)}</Link>
        </p>
      )}
      <Figures card={card} />
      <Relations id={card.id} relations={card.relations} view={view} graph={graph} change={change} />
    </article>
  );
}

function useTitleOf(): (card: Card) => string {
  const nameOf = useNameOf();
  const { period } = useFormat();
  const statuses = useWords(statusWords);
  const fields = useWords(fieldWords);
  return (card) => {
    if ('name' in card) return nameOf(card);
    if ('title' in card) return card.title;
    if (card.__typename === 'Observation') return `${card.indicator ? nameOf(card.indicator) : ''} ${card.text}`;
    if (card.__typename === 'Milestone') return wordOf(statuses, card.reached);
    if (card.__typename === 'Conflict') return `${wordOf(fields, card.property)} ${card.during ? period(card.during) : ''}`;
    return 'text' in card ? card.text : card.id;
  };
}

interface Fact {
  readonly word: string;
  readonly value: ReactNode;
  /** What the value rests on; nothing for what is only how we sort things. */
  readonly evidence?: { readonly id: string; readonly property?: string };
}

function Facts({ card, look }: { readonly card: Card; readonly look: (id: string) => void }) {
  const text = useWords(said);
  const fields = useWords(fieldWords);
  const nameOf = useNameOf();
  const { period } = useFormat();
  const [kinds, statuses, qualifiers] = [useWords(kindWords), useWords(statusWords), useWords(qualifierWords)];
  const ofType = {
    region: useWords(regionKindWords),
    project: useWords(projectKindWords),
    policy: useWords(policyKindWords),
    organization: useWords(organizationKindWords),
  };
  const refer = (to: Reference) => (
    <button key={to.id} type="button" className={styles['reference']} onClick={() => look(to.id)}>
      {nameOf(to)}
    </button>
  );
  const missing = <span className="muted">{text.notStated}</span>;
  const link = (word: string, to: Reference | null, property: string): Fact[] =>
    to ? [{ word, value: refer(to), evidence: { id: card.id, property } }] : [];
  const list = (word: string, found: { readonly totalCount: number; readonly nodes: readonly Reference[] }, property: string): Fact =>
    found.totalCount === 0
      ? { word, value: missing }
      : {
          word,
          value: (
            <>
              {found.nodes.map(refer)}
              {found.totalCount > found.nodes.length && text.more(found.totalCount)}
            </>
          ),
          evidence: { id: card.id, property },
        };
  const facts = ((): readonly Fact[] => {
    switch (card.__typename) {
      case 'Region':
        return [
          { word: fields.kind, value: wordOf(ofType.region, card.regionKind) },
          ...link(fields.parent, card.parent, 'parent'),
          ...(card.adcode ? [{ word: text.adcode, value: card.adcode, evidence: { id: card.id, property: 'adcode' } }] : []),
        ];
      case 'Enterprise':
        return [...link(fields.parent, card.parent, 'parent'), ...link(fields.region, card.region, 'region')];
      case 'Organization':
        return [
          { word: fields.kind, value: wordOf(ofType.organization, card.organizationKind) },
          ...link(fields.parent, card.above, 'parent'),
          ...link(fields.region, card.seat, 'region'),
        ];
      case 'Project':
        return [
          { word: fields.kind, value: wordOf(ofType.project, card.projectKind) },
          card.investment
            ? { word: fields.investment, value: card.investment.text, evidence: { id: card.investment.id } }
            : { word: fields.investment, value: missing },
          card.status
            ? { word: fields.status, value: wordOf(statuses, card.status), evidence: { id: card.id, property: 'milestone' } }
            : { word: fields.status, value: missing },
          list(text.builders, card.enterprises, 'enterprises'),
          list(text.policies, card.policies, 'policies'),
          ...link(fields.region, card.region, 'region'),
          ...card.capacities.map((capacity, index) => ({
            word: index === 0 ? fields.capacity : '',
            value: capacity,
            ...(index === 0 && { evidence: { id: card.id, property: 'capacity' } }),
          })),
          ...card.milestones.nodes.map(({ id, reached, when, statementKind }) => ({
            word: when ? period(when) : fields.milestone,
            value: `${wordOf(statuses, reached)}${statementKind === 'ACTUAL' ? '' : `（${wordOf(kinds, statementKind)}）`}`,
            evidence: { id },
          })),
        ];
      case 'Industry':
        return link(fields.parent, card.whole, 'parent');
      case 'Policy':
        return [{ word: fields.kind, value: wordOf(ofType.policy, card.policyKind) }, ...link(fields.parent, card.under, 'parent')];
      case 'Indicator':
        return [
          { word: fields.unit, value: card.unit },
          ...(card.description ? [{ word: fields.description, value: card.description }] : []),
        ];
      case 'Observation':
        return [
          {
            word: period(card.observed),
            value: [card.text, ...card.qualifiers.map((each) => wordOf(qualifiers, each)), wordOf(kinds, card.statementKind)].join(' · '),
            evidence: { id: card.id },
          },
          ...(card.subject && 'name' in card.subject ? [{ word: fields.subject, value: refer(card.subject) }] : []),
          ...(card.indicator ? [{ word: fields.indicator, value: refer(card.indicator) }] : []),
        ];
      case 'Investment':
        return [
          { word: fields.investment, value: card.text, evidence: { id: card.id } },
          ...(card.project ? [{ word: fields.project, value: refer(card.project) }] : []),
        ];
      case 'Milestone':
        return [
          {
            word: card.when ? period(card.when) : fields.milestone,
            value: `${wordOf(statuses, card.reached)} · ${wordOf(kinds, card.statementKind)}`,
            evidence: { id: card.id },
          },
          ...(card.project ? [{ word: fields.project, value: refer(card.project) }] : []),
        ];
      case 'Document':
        return [
          ...(card.publisher ? [{ word: text.publisher, value: card.publisher }] : []),
          { word: text.published, value: period(card.published) },
        ];
      default:
        return [];
    }
  })();
  if (facts.length === 0) return null;
  return (
    <>
      <h3>{text.facts}</h3>
      <FactList facts={facts} />
    </>
  );
}

function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ word, value, evidence }, index) => (
        <div key={index}>
          <dt>{word}</dt>
          <dd>
            {value} {evidence && <EvidenceButton {...evidence} of={`${word} ${typeof value === 'string' ? value : ''}`.trim()} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Figures({ card }: { readonly card: Card }) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const { period } = useFormat();
  const [kinds, qualifiers] = [useWords(kindWords), useWords(qualifierWords)];
  if (!('observations' in card) || card.observations.nodes.length === 0) return null;
  const facts = card.observations.nodes.map((figure) => ({
    word: figure.indicator ? nameOf(figure.indicator) : '',
    value: [
      figure.text,
      period(figure.period),
      ...figure.qualifiers.map((each) => wordOf(qualifiers, each)),
      ...(figure.statementKind === 'ACTUAL' ? [] : [wordOf(kinds, figure.statementKind)]),
    ].join(' · '),
    evidence: { id: figure.id },
  }));
  return (
    <>
      <h3>{text.latest}</h3>
      <FactList facts={facts} />
    </>
  );
}
