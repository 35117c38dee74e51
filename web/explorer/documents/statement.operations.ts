/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How far a project is, from idea to completion. */
export type ProjectStatus =
  | 'PROPOSED'
  | 'SIGNED'
  | 'APPROVED'
  | 'PREPARING'
  | 'STARTED'
  | 'UNDER_CONSTRUCTION'
  | 'INSTALLING'
  | 'TRIAL'
  | 'IN_PRODUCTION'
  | 'COMPLETED';

export type ConflictSidesFragment = { readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly subject:
    | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null }
    | { readonly __typename: 'Industry', readonly id: string, readonly name: string, readonly english: string | null }
    | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string, readonly english: string | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly english: string | null }
    | { readonly __typename: 'Policy', readonly id: string, readonly name: string, readonly english: string | null }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly english: string | null }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly english: string | null }
   | null, readonly winner: { readonly id: string } | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: string | null, readonly anchor: string, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly citation: string, readonly object:
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
       | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly finding:
        | { readonly __typename: 'Investment' }
        | { readonly __typename: 'Milestone' }
        | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
       | null }> } };

export type StatementQueryVariables = Exact<{
  id: string | number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type StatementQuery = { readonly statement: { readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly number: number | null, readonly unit: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly anchor: string, readonly occurrence: number, readonly citation: string, readonly subject:
      | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Industry', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly english: string | null }
     | null, readonly object:
      | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Industry', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly english: string | null }
      | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly english: string | null }
     | null, readonly section: { readonly id: string, readonly title: string, readonly lines: ReadonlyArray<string> } | null, readonly document: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string } | null, readonly finding:
      | { readonly __typename: 'Investment', readonly id: string, readonly text: string, readonly investmentPeriod: string | null }
      | { readonly __typename: 'Milestone', readonly id: string, readonly status: ProjectStatus, readonly milestonePeriod: string | null }
      | { readonly __typename: 'Observation', readonly id: string, readonly text: string, readonly observationPeriod: string, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
     | null, readonly conflict: { readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly subject:
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly __typename: 'Industry', readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly english: string | null }
       | null, readonly winner: { readonly id: string } | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: string | null, readonly anchor: string, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly citation: string, readonly object:
            | { readonly id: string, readonly name: string, readonly english: string | null }
            | { readonly id: string, readonly name: string, readonly english: string | null }
            | { readonly id: string, readonly name: string, readonly english: string | null }
            | { readonly id: string, readonly name: string, readonly english: string | null }
            | { readonly id: string, readonly name: string, readonly english: string | null }
            | { readonly id: string, readonly name: string, readonly english: string | null }
            | { readonly id: string, readonly name: string, readonly english: string | null }
           | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly finding:
            | { readonly __typename: 'Investment' }
            | { readonly __typename: 'Milestone' }
            | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
           | null }> } } | null } | null };

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
export const ConflictSidesFragmentDoc = new TypedDocumentString(`
    fragment ConflictSides on Conflict {
  id
  property
  period
  kind
  rule
  subject {
    __typename
    id
    name
    english
  }
  winner {
    id
  }
  statements(first: 20, orderBy: [{document: {published: ASC}}, {id: ASC}]) {
    totalCount
    nodes {
      id
      text
      value
      anchor
      period
      kind
      qualifiers
      basis
      rank
      doubt
      doubtReason
      citation
      object {
        id
        name
        english
      }
      document {
        id
        title
        published
      }
      section {
        id
        title
      }
      finding {
        __typename
        ... on Observation {
          indicator {
            id
            name
            english
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"ConflictSides"}) as unknown as TypedDocumentString<ConflictSidesFragment, unknown>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  statement(id: $id) {
    id
    property
    text
    value
    number
    unit
    of
    period
    kind
    qualifiers
    basis
    doubt
    doubtReason
    rank
    rankRule
    anchor
    occurrence
    citation
    subject {
      __typename
      id
      name
      english
    }
    object {
      __typename
      id
      name
      english
    }
    section {
      id
      title
      lines
    }
    document {
      id
      title
      publisher
      published
    }
    finding {
      __typename
      ... on Investment {
        id
        text
        investmentPeriod: period
      }
      ... on Milestone {
        id
        status
        milestonePeriod: period
      }
      ... on Observation {
        id
        text
        observationPeriod: period
        indicator {
          id
          name
          english
        }
      }
    }
    conflict {
      ...ConflictSides
    }
  }
}
    fragment ConflictSides on Conflict {
  id
  property
  period
  kind
  rule
  subject {
    __typename
    id
    name
    english
  }
  winner {
    id
  }
  statements(first: 20, orderBy: [{document: {published: ASC}}, {id: ASC}]) {
    totalCount
    nodes {
      id
      text
      value
      anchor
      period
      kind
      qualifiers
      basis
      rank
      doubt
      doubtReason
      citation
      object {
        id
        name
        english
      }
      document {
        id
        title
        published
      }
      section {
        id
        title
      }
      finding {
        __typename
        ... on Observation {
          indicator {
            id
            name
            english
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
