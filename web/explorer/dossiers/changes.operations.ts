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

export type RecordLineFragment = { readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
   | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
    | { readonly __typename: 'Investment' }
    | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
    | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
   | null };

type Then_Region_Fragment = { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
        | { readonly __typename: 'Investment' }
        | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
        | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
       | null }> } };

type Then_Industry_Fragment = { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
        | { readonly __typename: 'Investment' }
        | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
        | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
       | null }> } };

type Then_Enterprise_Fragment = { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
        | { readonly __typename: 'Investment' }
        | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
        | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
       | null }> } };

type Then_Organization_Fragment = { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
        | { readonly __typename: 'Investment' }
        | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
        | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
       | null }> } };

type Then_Policy_Fragment = { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
        | { readonly __typename: 'Investment' }
        | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
        | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
       | null }> } };

type Then_Project_Fragment = { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
        | { readonly __typename: 'Investment' }
        | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
        | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
       | null }> } };

type Then_Indicator_Fragment = { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
        | { readonly __typename: 'Investment' }
        | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
        | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
       | null }> } };

export type ThenFragment =
  | Then_Region_Fragment
  | Then_Industry_Fragment
  | Then_Enterprise_Fragment
  | Then_Organization_Fragment
  | Then_Policy_Fragment
  | Then_Project_Fragment
  | Then_Indicator_Fragment
;

export type RegionThenQueryVariables = Exact<{
  id: string | number;
  lines: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type RegionThenQuery = { readonly then: { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
          | { readonly __typename: 'Investment' }
          | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
          | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
         | null }> } } | null };

export type EnterpriseThenQueryVariables = Exact<{
  id: string | number;
  lines: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type EnterpriseThenQuery = { readonly then: { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
          | { readonly __typename: 'Investment' }
          | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
          | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
         | null }> } } | null };

export type OrganizationThenQueryVariables = Exact<{
  id: string | number;
  lines: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type OrganizationThenQuery = { readonly then: { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
          | { readonly __typename: 'Investment' }
          | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
          | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
         | null }> } } | null };

export type ProjectThenQueryVariables = Exact<{
  id: string | number;
  lines: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ProjectThenQuery = { readonly then: { readonly status: ProjectStatus | null, readonly id: string, readonly investment: { readonly text: string } | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
          | { readonly __typename: 'Investment' }
          | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
          | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
         | null }> } } | null };

export type PolicyThenQueryVariables = Exact<{
  id: string | number;
  lines: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type PolicyThenQuery = { readonly then: { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
          | { readonly __typename: 'Investment' }
          | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
          | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
         | null }> } } | null };

export type IndustryThenQueryVariables = Exact<{
  id: string | number;
  lines: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type IndustryThenQuery = { readonly then: { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
          | { readonly __typename: 'Investment' }
          | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
          | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
         | null }> } } | null };

export type KnownSinceQueryVariables = Exact<{
  id: string | number;
  from: string;
  to: string;
  lines: number;
}>;


export type KnownSinceQuery = { readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly finding:
        | { readonly __typename: 'Investment' }
        | { readonly __typename: 'Milestone', readonly status: ProjectStatus }
        | { readonly __typename: 'Observation', readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }
       | null }> } };

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
export const RecordLineFragmentDoc = new TypedDocumentString(`
    fragment RecordLine on Statement {
  id
  property
  text
  value
  of
  period
  kind
  qualifiers
  basis
  rank
  doubt
  doubtReason
  anchor
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
  document {
    id
    title
    published
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
    ... on Milestone {
      status
    }
  }
}
    `, {"fragmentName":"RecordLine"}) as unknown as TypedDocumentString<RecordLineFragment, unknown>;
export const ThenFragmentDoc = new TypedDocumentString(`
    fragment Then on Entity {
  id
  statements(
    first: $lines
    orderBy: [{property: ASC}, {document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
}
    fragment RecordLine on Statement {
  id
  property
  text
  value
  of
  period
  kind
  qualifiers
  basis
  rank
  doubt
  doubtReason
  anchor
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
  document {
    id
    title
    published
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
    ... on Milestone {
      status
    }
  }
}`, {"fragmentName":"Then"}) as unknown as TypedDocumentString<ThenFragment, unknown>;
export const RegionThenDocument = new TypedDocumentString(`
    query RegionThen($id: ID!, $lines: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  then: region(id: $id) {
    ...Then
  }
}
    fragment RecordLine on Statement {
  id
  property
  text
  value
  of
  period
  kind
  qualifiers
  basis
  rank
  doubt
  doubtReason
  anchor
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
  document {
    id
    title
    published
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
    ... on Milestone {
      status
    }
  }
}
fragment Then on Entity {
  id
  statements(
    first: $lines
    orderBy: [{property: ASC}, {document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
}`) as unknown as TypedDocumentString<RegionThenQuery, RegionThenQueryVariables>;
export const EnterpriseThenDocument = new TypedDocumentString(`
    query EnterpriseThen($id: ID!, $lines: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  then: enterprise(id: $id) {
    ...Then
  }
}
    fragment RecordLine on Statement {
  id
  property
  text
  value
  of
  period
  kind
  qualifiers
  basis
  rank
  doubt
  doubtReason
  anchor
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
  document {
    id
    title
    published
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
    ... on Milestone {
      status
    }
  }
}
fragment Then on Entity {
  id
  statements(
    first: $lines
    orderBy: [{property: ASC}, {document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
}`) as unknown as TypedDocumentString<EnterpriseThenQuery, EnterpriseThenQueryVariables>;
export const OrganizationThenDocument = new TypedDocumentString(`
    query OrganizationThen($id: ID!, $lines: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  then: organization(id: $id) {
    ...Then
  }
}
    fragment RecordLine on Statement {
  id
  property
  text
  value
  of
  period
  kind
  qualifiers
  basis
  rank
  doubt
  doubtReason
  anchor
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
  document {
    id
    title
    published
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
    ... on Milestone {
      status
    }
  }
}
fragment Then on Entity {
  id
  statements(
    first: $lines
    orderBy: [{property: ASC}, {document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
}`) as unknown as TypedDocumentString<OrganizationThenQuery, OrganizationThenQueryVariables>;
export const ProjectThenDocument = new TypedDocumentString(`
    query ProjectThen($id: ID!, $lines: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  then: project(id: $id) {
    ...Then
    status
    investment {
      text
    }
  }
}
    fragment RecordLine on Statement {
  id
  property
  text
  value
  of
  period
  kind
  qualifiers
  basis
  rank
  doubt
  doubtReason
  anchor
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
  document {
    id
    title
    published
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
    ... on Milestone {
      status
    }
  }
}
fragment Then on Entity {
  id
  statements(
    first: $lines
    orderBy: [{property: ASC}, {document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
}`) as unknown as TypedDocumentString<ProjectThenQuery, ProjectThenQueryVariables>;
export const PolicyThenDocument = new TypedDocumentString(`
    query PolicyThen($id: ID!, $lines: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  then: policy(id: $id) {
    ...Then
  }
}
    fragment RecordLine on Statement {
  id
  property
  text
  value
  of
  period
  kind
  qualifiers
  basis
  rank
  doubt
  doubtReason
  anchor
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
  document {
    id
    title
    published
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
    ... on Milestone {
      status
    }
  }
}
fragment Then on Entity {
  id
  statements(
    first: $lines
    orderBy: [{property: ASC}, {document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
}`) as unknown as TypedDocumentString<PolicyThenQuery, PolicyThenQueryVariables>;
export const IndustryThenDocument = new TypedDocumentString(`
    query IndustryThen($id: ID!, $lines: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  then: industry(id: $id) {
    ...Then
  }
}
    fragment RecordLine on Statement {
  id
  property
  text
  value
  of
  period
  kind
  qualifiers
  basis
  rank
  doubt
  doubtReason
  anchor
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
  document {
    id
    title
    published
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
    ... on Milestone {
      status
    }
  }
}
fragment Then on Entity {
  id
  statements(
    first: $lines
    orderBy: [{property: ASC}, {document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
}`) as unknown as TypedDocumentString<IndustryThenQuery, IndustryThenQueryVariables>;
export const KnownSinceDocument = new TypedDocumentString(`
    query KnownSince($id: ID!, $from: Date!, $to: Date!, $lines: Int!) {
  changes(
    from: $from
    to: $to
    where: {subject: {id: {eq: $id}}}
    first: $lines
    orderBy: [{property: ASC}, {document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
}
    fragment RecordLine on Statement {
  id
  property
  text
  value
  of
  period
  kind
  qualifiers
  basis
  rank
  doubt
  doubtReason
  anchor
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
  document {
    id
    title
    published
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
    ... on Milestone {
      status
    }
  }
}`) as unknown as TypedDocumentString<KnownSinceQuery, KnownSinceQueryVariables>;
