/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A type of relationship, from and to what. */
export type RelationType =
  /** Region → Region */
  | 'PART_OF'
  /** Industry → Industry */
  | 'SEGMENT_OF'
  /** Enterprise → Enterprise */
  | 'SUBSIDIARY_OF'
  /** Enterprise → Region */
  | 'BASED_IN'
  /** Enterprise → Industry */
  | 'OPERATES_IN'
  /** Organization → Organization */
  | 'UNIT_OF'
  /** Organization → Region */
  | 'SEATED_IN'
  /** Policy → Policy */
  | 'UNDER'
  /** Policy → Policy */
  | 'SUPERSEDES'
  /** Project → Region */
  | 'LOCATED_IN'
  /** Project → Region */
  | 'SPANS'
  /** Enterprise → Project */
  | 'BUILDS'
  /** Organization → Project */
  | 'RUNS'
  /** Project → Industry */
  | 'IN_INDUSTRY'
  /** Project → Policy */
  | 'SUPPORTED_BY'
  /** Project → Project */
  | 'PART_OF_PROJECT'
  /** Project → Investment */
  | 'TOTAL_INVESTMENT'
  /** Project → Investment */
  | 'HAS_INVESTMENT'
  /** Project → Milestone */
  | 'HAS_MILESTONE'
  /** Observation → Indicator */
  | 'OF_INDICATOR'
  /** Observation → Entity, Region */
  | 'OBSERVED_IN'
  /** Observation → Observation */
  | 'COMPARED_WITH'
  /** Observation → Observation */
  | 'PRECEDED_BY'
  /** Section → Document */
  | 'SECTION_OF'
  /** Statement → Entity */
  | 'ABOUT'
  /** Statement → Entity */
  | 'MENTIONS'
  /** Statement → Section */
  | 'STATED_IN'
  /** Statement → Document */
  | 'CITED_FROM'
  /** Statement → Finding */
  | 'EVIDENCE_FOR'
  /** Conflict → Entity */
  | 'CONFLICT_ABOUT'
  /** Statement → Conflict */
  | 'IN_CONFLICT'
  /** Conflict → Statement */
  | 'WINNER'
  /** Actor → Policy */
  | 'CARRIES_OUT'
  /** Actor → Actor */
  | 'COOPERATES_WITH';

/** What a relationship or statement rests on. */
export type Basis =
  /** A document says it, in one sentence or passage. */
  | 'STATED'
  /** A named rule says it. */
  | 'DERIVED'
  /** A public register says it, such as the administrative division codes. */
  | 'REGISTER';

/** Whether a value is a result, an expectation or an aim. */
export type StatementKind =
  | 'ACTUAL'
  | 'FORECAST'
  | 'TARGET';

/** How the printed value is to be taken. */
export type Qualifier =
  /** 超过, 以上, 余, 突破 */
  | 'LOWER_BOUND'
  /** 以内, 不超过 */
  | 'UPPER_BOUND'
  /** 约, 近, 左右 */
  | 'APPROXIMATE'
  /** 累计 */
  | 'CUMULATIVE'
  /** 截至目前 and its like: dated by the document */
  | 'AS_OF';

/** Why the printed text is doubtful. */
export type DoubtKind =
  | 'OCR'
  | 'DENOMINATOR'
  | 'SUM'
  | 'ATTRIBUTION'
  | 'IDENTITY'
  | 'NAME';

/** Which of several statements about the same thing the graph shows. */
export type StatementRank =
  /** It disagrees with others, and wins by the rule in `rankRule`. */
  | 'PREFERRED'
  /** Nothing disagrees with it. */
  | 'NORMAL'
  /** Another statement is shown instead, by the rule in `rankRule`. */
  | 'OUTRANKED';

export type EvidenceFragment = { readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null };

export type RelationshipEvidenceQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  type: RelationType;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type RelationshipEvidenceQuery = { readonly paths: ReadonlyArray<ReadonlyArray<{ readonly relationship: RelationType, readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } }>> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on Statement {
  id
  property
  text
  anchor
  kind
  period
  basis
  qualifiers
  doubt
  doubtReason
  rank
  rankRule
  citation
  document {
    id
    title
    published
  }
  section {
    id
    title
  }
  conflict {
    id
    rule
    winner {
      id
    }
    statements(first: 20) {
      nodes {
        id
        text
        anchor
        value
        document {
          id
          title
          published
        }
      }
    }
  }
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const RelationshipEvidenceDocument = new TypedDocumentString(`
    query RelationshipEvidence($from: ID!, $to: ID!, $type: RelationType!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  paths(
    from: $from
    to: $to
    maxLength: 1
    types: [$type]
    direction: OUT
    first: 3
  ) {
    relationship
    basis
    statements(first: 30) {
      totalCount
      nodes {
        ...Evidence
      }
    }
  }
}
    fragment Evidence on Statement {
  id
  property
  text
  anchor
  kind
  period
  basis
  qualifiers
  doubt
  doubtReason
  rank
  rankRule
  citation
  document {
    id
    title
    published
  }
  section {
    id
    title
  }
  conflict {
    id
    rule
    winner {
      id
    }
    statements(first: 20) {
      nodes {
        id
        text
        anchor
        value
        document {
          id
          title
          published
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<RelationshipEvidenceQuery, RelationshipEvidenceQueryVariables>;
