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

export type FigureFragment = { readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier> };

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

type Record_Region_Fragment = { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
           | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } };

type Record_Industry_Fragment = { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
           | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } };

type Record_Enterprise_Fragment = { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
           | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } };

type Record_Organization_Fragment = { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
           | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } };

type Record_Policy_Fragment = { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
           | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } };

type Record_Project_Fragment = { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
           | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } };

type Record_Indicator_Fragment = { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
       | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
           | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } };

export type RecordFragment =
  | Record_Region_Fragment
  | Record_Industry_Fragment
  | Record_Enterprise_Fragment
  | Record_Organization_Fragment
  | Record_Policy_Fragment
  | Record_Project_Fragment
  | Record_Indicator_Fragment
;

export type RegionRecordQueryVariables = Exact<{
  id: string | number;
  characters: ReadonlyArray<string> | string;
  lines: number;
  features: number;
  mentions: number;
  figures: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type RegionRecordQuery = { readonly record: { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
             | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } } | null, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string, readonly stated: { readonly totalCount: number } }> } };

export type EnterpriseRecordQueryVariables = Exact<{
  id: string | number;
  characters: ReadonlyArray<string> | string;
  lines: number;
  features: number;
  mentions: number;
  figures: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type EnterpriseRecordQuery = { readonly record: { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
             | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } } | null, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string, readonly stated: { readonly totalCount: number } }> } };

export type OrganizationRecordQueryVariables = Exact<{
  id: string | number;
  characters: ReadonlyArray<string> | string;
  lines: number;
  features: number;
  mentions: number;
  figures: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type OrganizationRecordQuery = { readonly record: { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
             | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } } | null, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string, readonly stated: { readonly totalCount: number } }> } };

export type ProjectRecordQueryVariables = Exact<{
  id: string | number;
  characters: ReadonlyArray<string> | string;
  lines: number;
  features: number;
  mentions: number;
  figures: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ProjectRecordQuery = { readonly record: { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
             | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } } | null, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string, readonly stated: { readonly totalCount: number } }> } };

export type PolicyRecordQueryVariables = Exact<{
  id: string | number;
  characters: ReadonlyArray<string> | string;
  lines: number;
  features: number;
  mentions: number;
  figures: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type PolicyRecordQuery = { readonly record: { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
             | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } } | null, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string, readonly stated: { readonly totalCount: number } }> } };

export type IndustryRecordQueryVariables = Exact<{
  id: string | number;
  characters: ReadonlyArray<string> | string;
  lines: number;
  features: number;
  mentions: number;
  figures: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type IndustryRecordQuery = { readonly record: { readonly id: string, readonly name: string, readonly english: string | null, readonly absences: ReadonlyArray<string>, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly doubts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
         | null }> }, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly period: string | null, readonly kind: StatementKind, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly value: string | null, readonly of: string | null, readonly period: string | null, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly basis: Basis, readonly rank: StatementRank, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly subject:
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
             | null }> } }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly value: number, readonly upper: number | null, readonly unit: string, readonly period: string, readonly kind: StatementKind, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } } | null, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string, readonly stated: { readonly totalCount: number } }> } };

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
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Observation {
  id
  text
  value
  upper
  unit
  period
  kind
  qualifiers
}
    `, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const RecordFragmentDoc = new TypedDocumentString(`
    fragment Record on Entity {
  id
  name
  english
  absences
  features: statements(
    where: {property: {in: $characters}}
    first: $features
    orderBy: [{property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  statements(
    first: $lines
    orderBy: [{document: {published: ASC}}, {property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  doubts: statements(
    where: {doubt: {isNull: false}}
    first: 20
    orderBy: [{document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  mentions(
    first: $mentions
    orderBy: [{document: {published: ASC}}, {property: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  conflicts(first: 20) {
    totalCount
    nodes {
      id
      property
      period
      kind
      rule
      winner {
        id
      }
      statements(first: 10) {
        nodes {
          ...RecordLine
        }
      }
    }
  }
  observations(
    first: $figures
    orderBy: [{indicator: {values: {count: DESC}}}, {indicator: {name: ASC}}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...Figure
      indicator {
        id
        name
        english
      }
      statements(first: 5) {
        nodes {
          id
          document {
            id
          }
        }
      }
    }
  }
}
    fragment Figure on Observation {
  id
  text
  value
  upper
  unit
  period
  kind
  qualifiers
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
}`, {"fragmentName":"Record"}) as unknown as TypedDocumentString<RecordFragment, unknown>;
export const RegionRecordDocument = new TypedDocumentString(`
    query RegionRecord($id: ID!, $characters: [String!]!, $lines: Int!, $features: Int!, $mentions: Int!, $figures: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  record: region(id: $id) {
    ...Record
  }
  documents(first: 200, orderBy: [{published: ASC}]) {
    nodes {
      id
      title
      publisher
      published
      stated: statements(where: {basis: {eq: STATED}}, first: 0) {
        totalCount
      }
    }
  }
}
    fragment Figure on Observation {
  id
  text
  value
  upper
  unit
  period
  kind
  qualifiers
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
fragment Record on Entity {
  id
  name
  english
  absences
  features: statements(
    where: {property: {in: $characters}}
    first: $features
    orderBy: [{property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  statements(
    first: $lines
    orderBy: [{document: {published: ASC}}, {property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  doubts: statements(
    where: {doubt: {isNull: false}}
    first: 20
    orderBy: [{document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  mentions(
    first: $mentions
    orderBy: [{document: {published: ASC}}, {property: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  conflicts(first: 20) {
    totalCount
    nodes {
      id
      property
      period
      kind
      rule
      winner {
        id
      }
      statements(first: 10) {
        nodes {
          ...RecordLine
        }
      }
    }
  }
  observations(
    first: $figures
    orderBy: [{indicator: {values: {count: DESC}}}, {indicator: {name: ASC}}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...Figure
      indicator {
        id
        name
        english
      }
      statements(first: 5) {
        nodes {
          id
          document {
            id
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<RegionRecordQuery, RegionRecordQueryVariables>;
export const EnterpriseRecordDocument = new TypedDocumentString(`
    query EnterpriseRecord($id: ID!, $characters: [String!]!, $lines: Int!, $features: Int!, $mentions: Int!, $figures: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  record: enterprise(id: $id) {
    ...Record
  }
  documents(first: 200, orderBy: [{published: ASC}]) {
    nodes {
      id
      title
      publisher
      published
      stated: statements(where: {basis: {eq: STATED}}, first: 0) {
        totalCount
      }
    }
  }
}
    fragment Figure on Observation {
  id
  text
  value
  upper
  unit
  period
  kind
  qualifiers
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
fragment Record on Entity {
  id
  name
  english
  absences
  features: statements(
    where: {property: {in: $characters}}
    first: $features
    orderBy: [{property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  statements(
    first: $lines
    orderBy: [{document: {published: ASC}}, {property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  doubts: statements(
    where: {doubt: {isNull: false}}
    first: 20
    orderBy: [{document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  mentions(
    first: $mentions
    orderBy: [{document: {published: ASC}}, {property: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  conflicts(first: 20) {
    totalCount
    nodes {
      id
      property
      period
      kind
      rule
      winner {
        id
      }
      statements(first: 10) {
        nodes {
          ...RecordLine
        }
      }
    }
  }
  observations(
    first: $figures
    orderBy: [{indicator: {values: {count: DESC}}}, {indicator: {name: ASC}}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...Figure
      indicator {
        id
        name
        english
      }
      statements(first: 5) {
        nodes {
          id
          document {
            id
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<EnterpriseRecordQuery, EnterpriseRecordQueryVariables>;
export const OrganizationRecordDocument = new TypedDocumentString(`
    query OrganizationRecord($id: ID!, $characters: [String!]!, $lines: Int!, $features: Int!, $mentions: Int!, $figures: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  record: organization(id: $id) {
    ...Record
  }
  documents(first: 200, orderBy: [{published: ASC}]) {
    nodes {
      id
      title
      publisher
      published
      stated: statements(where: {basis: {eq: STATED}}, first: 0) {
        totalCount
      }
    }
  }
}
    fragment Figure on Observation {
  id
  text
  value
  upper
  unit
  period
  kind
  qualifiers
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
fragment Record on Entity {
  id
  name
  english
  absences
  features: statements(
    where: {property: {in: $characters}}
    first: $features
    orderBy: [{property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  statements(
    first: $lines
    orderBy: [{document: {published: ASC}}, {property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  doubts: statements(
    where: {doubt: {isNull: false}}
    first: 20
    orderBy: [{document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  mentions(
    first: $mentions
    orderBy: [{document: {published: ASC}}, {property: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  conflicts(first: 20) {
    totalCount
    nodes {
      id
      property
      period
      kind
      rule
      winner {
        id
      }
      statements(first: 10) {
        nodes {
          ...RecordLine
        }
      }
    }
  }
  observations(
    first: $figures
    orderBy: [{indicator: {values: {count: DESC}}}, {indicator: {name: ASC}}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...Figure
      indicator {
        id
        name
        english
      }
      statements(first: 5) {
        nodes {
          id
          document {
            id
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<OrganizationRecordQuery, OrganizationRecordQueryVariables>;
export const ProjectRecordDocument = new TypedDocumentString(`
    query ProjectRecord($id: ID!, $characters: [String!]!, $lines: Int!, $features: Int!, $mentions: Int!, $figures: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  record: project(id: $id) {
    ...Record
  }
  documents(first: 200, orderBy: [{published: ASC}]) {
    nodes {
      id
      title
      publisher
      published
      stated: statements(where: {basis: {eq: STATED}}, first: 0) {
        totalCount
      }
    }
  }
}
    fragment Figure on Observation {
  id
  text
  value
  upper
  unit
  period
  kind
  qualifiers
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
fragment Record on Entity {
  id
  name
  english
  absences
  features: statements(
    where: {property: {in: $characters}}
    first: $features
    orderBy: [{property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  statements(
    first: $lines
    orderBy: [{document: {published: ASC}}, {property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  doubts: statements(
    where: {doubt: {isNull: false}}
    first: 20
    orderBy: [{document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  mentions(
    first: $mentions
    orderBy: [{document: {published: ASC}}, {property: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  conflicts(first: 20) {
    totalCount
    nodes {
      id
      property
      period
      kind
      rule
      winner {
        id
      }
      statements(first: 10) {
        nodes {
          ...RecordLine
        }
      }
    }
  }
  observations(
    first: $figures
    orderBy: [{indicator: {values: {count: DESC}}}, {indicator: {name: ASC}}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...Figure
      indicator {
        id
        name
        english
      }
      statements(first: 5) {
        nodes {
          id
          document {
            id
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ProjectRecordQuery, ProjectRecordQueryVariables>;
export const PolicyRecordDocument = new TypedDocumentString(`
    query PolicyRecord($id: ID!, $characters: [String!]!, $lines: Int!, $features: Int!, $mentions: Int!, $figures: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  record: policy(id: $id) {
    ...Record
  }
  documents(first: 200, orderBy: [{published: ASC}]) {
    nodes {
      id
      title
      publisher
      published
      stated: statements(where: {basis: {eq: STATED}}, first: 0) {
        totalCount
      }
    }
  }
}
    fragment Figure on Observation {
  id
  text
  value
  upper
  unit
  period
  kind
  qualifiers
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
fragment Record on Entity {
  id
  name
  english
  absences
  features: statements(
    where: {property: {in: $characters}}
    first: $features
    orderBy: [{property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  statements(
    first: $lines
    orderBy: [{document: {published: ASC}}, {property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  doubts: statements(
    where: {doubt: {isNull: false}}
    first: 20
    orderBy: [{document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  mentions(
    first: $mentions
    orderBy: [{document: {published: ASC}}, {property: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  conflicts(first: 20) {
    totalCount
    nodes {
      id
      property
      period
      kind
      rule
      winner {
        id
      }
      statements(first: 10) {
        nodes {
          ...RecordLine
        }
      }
    }
  }
  observations(
    first: $figures
    orderBy: [{indicator: {values: {count: DESC}}}, {indicator: {name: ASC}}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...Figure
      indicator {
        id
        name
        english
      }
      statements(first: 5) {
        nodes {
          id
          document {
            id
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PolicyRecordQuery, PolicyRecordQueryVariables>;
export const IndustryRecordDocument = new TypedDocumentString(`
    query IndustryRecord($id: ID!, $characters: [String!]!, $lines: Int!, $features: Int!, $mentions: Int!, $figures: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  record: industry(id: $id) {
    ...Record
  }
  documents(first: 200, orderBy: [{published: ASC}]) {
    nodes {
      id
      title
      publisher
      published
      stated: statements(where: {basis: {eq: STATED}}, first: 0) {
        totalCount
      }
    }
  }
}
    fragment Figure on Observation {
  id
  text
  value
  upper
  unit
  period
  kind
  qualifiers
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
fragment Record on Entity {
  id
  name
  english
  absences
  features: statements(
    where: {property: {in: $characters}}
    first: $features
    orderBy: [{property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  statements(
    first: $lines
    orderBy: [{document: {published: ASC}}, {property: ASC}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  doubts: statements(
    where: {doubt: {isNull: false}}
    first: 20
    orderBy: [{document: {published: ASC}}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  mentions(
    first: $mentions
    orderBy: [{document: {published: ASC}}, {property: ASC}]
  ) {
    totalCount
    nodes {
      ...RecordLine
    }
  }
  conflicts(first: 20) {
    totalCount
    nodes {
      id
      property
      period
      kind
      rule
      winner {
        id
      }
      statements(first: 10) {
        nodes {
          ...RecordLine
        }
      }
    }
  }
  observations(
    first: $figures
    orderBy: [{indicator: {values: {count: DESC}}}, {indicator: {name: ASC}}, {period: ASC}]
  ) {
    totalCount
    nodes {
      ...Figure
      indicator {
        id
        name
        english
      }
      statements(first: 5) {
        nodes {
          id
          document {
            id
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<IndustryRecordQuery, IndustryRecordQueryVariables>;
