import { words } from '../../language/language.js';
import type { Direction, RelationType } from './open-node.operations.js';

interface Said {
  /** A short word beside a line of the graph. */
  readonly short: Readonly<Record<RelationType, string>>;
  /** A sentence about a relationship, along its arrow. */
  readonly sentence: (from: string, relationship: RelationType, to: string) => string;
}

type Sentences = Readonly<Partial<Record<RelationType, (from: string, to: string) => string>>>;

const CHINESE: Sentences = {
  PART_OF: (from, to) => `${from} 隶属 ${to}`,
  SEGMENT_OF: (from, to) => `${from} 是 ${to} 的细分产业`,
  SUBSIDIARY_OF: (from, to) => `${from} 是 ${to} 的子公司`,
  BASED_IN: (from, to) => `${from} 位于 ${to}`,
  OPERATES_IN: (from, to) => `${from} 经营 ${to}`,
  UNIT_OF: (from, to) => `${from} 是 ${to} 的下属单位`,
  SEATED_IN: (from, to) => `${from} 设在 ${to}`,
  UNDER: (from, to) => `${from} 属于 ${to}`,
  SUPERSEDES: (from, to) => `${from} 取代 ${to}`,
  LOCATED_IN: (from, to) => `${from} 位于 ${to}`,
  SPANS: (from, to) => `${from} 跨越 ${to}`,
  BUILDS: (from, to) => `${from} 建设 ${to}`,
  RUNS: (from, to) => `${from} 承担 ${to}`,
  IN_INDUSTRY: (from, to) => `${from} 属于 ${to} 产业`,
  SUPPORTED_BY: (from, to) => `${from} 列入 ${to}`,
  PART_OF_PROJECT: (from, to) => `${from} 是 ${to} 的组成部分`,
  CARRIES_OUT: (from, to) => `${from} 实施 ${to}`,
  COOPERATES_WITH: (from, to) => `${from} 与 ${to} 合作`,
};

const ENGLISH: Sentences = {
  PART_OF: (from, to) => `${from} is part of ${to}`,
  SEGMENT_OF: (from, to) => `${from} is a segment of ${to}`,
  SUBSIDIARY_OF: (from, to) => `${from} is a subsidiary of ${to}`,
  BASED_IN: (from, to) => `${from} is based in ${to}`,
  OPERATES_IN: (from, to) => `${from} works in ${to}`,
  UNIT_OF: (from, to) => `${from} is a unit of ${to}`,
  SEATED_IN: (from, to) => `${from} has its seat in ${to}`,
  UNDER: (from, to) => `${from} belongs to ${to}`,
  SUPERSEDES: (from, to) => `${from} supersedes ${to}`,
  LOCATED_IN: (from, to) => `${from} is in ${to}`,
  SPANS: (from, to) => `${from} spans ${to}`,
  BUILDS: (from, to) => `${from} builds ${to}`,
  RUNS: (from, to) => `${from} runs ${to}`,
  IN_INDUSTRY: (from, to) => `${from} belongs to the industry ${to}`,
  SUPPORTED_BY: (from, to) => `${from} is under ${to}`,
  PART_OF_PROJECT: (from, to) => `${from} is part of ${to}`,
  CARRIES_OUT: (from, to) => `${from} carries out ${to}`,
  COOPERATES_WITH: (from, to) => `${from} cooperates with ${to}`,
};

export const relationWords = words<Said>(
  {
    short: {
      PART_OF: '隶属',
      SEGMENT_OF: '细分',
      SUBSIDIARY_OF: '子公司',
      BASED_IN: '位于',
      OPERATES_IN: '经营',
      UNIT_OF: '下属',
      SEATED_IN: '设在',
      UNDER: '属于',
      SUPERSEDES: '取代',
      LOCATED_IN: '位于',
      SPANS: '跨越',
      BUILDS: '建设',
      RUNS: '承担',
      IN_INDUSTRY: '产业',
      SUPPORTED_BY: '列入',
      PART_OF_PROJECT: '组成',
      TOTAL_INVESTMENT: '总投资',
      HAS_INVESTMENT: '投资',
      HAS_MILESTONE: '进度',
      OF_INDICATOR: '指标',
      OBSERVED_IN: '数据',
      COMPARED_WITH: '对照目标',
      PRECEDED_BY: '上期',
      SECTION_OF: '章节',
      ABOUT: '陈述',
      MENTIONS: '提及',
      STATED_IN: '出自',
      CITED_FROM: '引自',
      EVIDENCE_FOR: '证明',
      CONFLICT_ABOUT: '分歧',
      IN_CONFLICT: '分歧',
      WINNER: '采用',
      CARRIES_OUT: '实施',
      COOPERATES_WITH: '合作',
    },
    sentence: (from, relationship, to) => CHINESE[relationship]?.(from, to) ?? `${from} → ${to}`,
  },
  {
    short: {
      PART_OF: 'part of',
      SEGMENT_OF: 'segment of',
      SUBSIDIARY_OF: 'subsidiary of',
      BASED_IN: 'based in',
      OPERATES_IN: 'works in',
      UNIT_OF: 'unit of',
      SEATED_IN: 'seated in',
      UNDER: 'under',
      SUPERSEDES: 'supersedes',
      LOCATED_IN: 'located in',
      SPANS: 'spans',
      BUILDS: 'builds',
      RUNS: 'runs',
      IN_INDUSTRY: 'industry',
      SUPPORTED_BY: 'under policy',
      PART_OF_PROJECT: 'part of',
      TOTAL_INVESTMENT: 'total investment',
      HAS_INVESTMENT: 'investment',
      HAS_MILESTONE: 'milestone',
      OF_INDICATOR: 'indicator',
      OBSERVED_IN: 'figure',
      COMPARED_WITH: 'target',
      PRECEDED_BY: 'period before',
      SECTION_OF: 'section',
      ABOUT: 'statement',
      MENTIONS: 'mentions',
      STATED_IN: 'stated in',
      CITED_FROM: 'cited from',
      EVIDENCE_FOR: 'evidence for',
      CONFLICT_ABOUT: 'disagreement',
      IN_CONFLICT: 'disagreement',
      WINNER: 'shown',
      CARRIES_OUT: 'carries out',
      COOPERATES_WITH: 'cooperates with',
    },
    sentence: (from, relationship, to) => ENGLISH[relationship]?.(from, to) ?? `${from} → ${to}`,
  },
);

/** A step of a path as a sentence: read along the arrow, whichever way it was walked. */
export const sentenceOf = (
  { sentence }: Said,
  step: { readonly relationship: RelationType; readonly direction: Direction },
  left: string,
  reached: string,
): string => (step.direction === 'IN' ? sentence(reached, step.relationship, left) : sentence(left, step.relationship, reached));
