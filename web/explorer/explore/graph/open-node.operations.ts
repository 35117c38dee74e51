/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which way relationships are walked. */
export type Direction =
  /** Along their arrows. */
  | 'OUT'
  /** Against their arrows. */
  | 'IN'
  | 'BOTH';

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

/** What kind of place a region is. */
export type RegionKind =
  | 'PROVINCE'
  | 'CITY'
  | 'DISTRICT'
  | 'COUNTY'
  | 'COUNTY_LEVEL_CITY'
  | 'DEVELOPMENT_ZONE'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'SUBDISTRICT'
  | 'VILLAGE'
  | 'PARK'
  | 'AREA';

/** One project, or a named set of them. */
export type ProjectKind =
  | 'PROJECT'
  /** A set of projects that a document counts together. */
  | 'PROGRAMME';

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

/** Which amount of money is meant. */
export type InvestmentKind =
  | 'TOTAL'
  | 'PLANNED'
  | 'COMPLETED'
  | 'CONTRACTED';

type GraphNode_Region_Fragment = { readonly __typename: 'Region', readonly name: string, readonly english: string | null, readonly id: string, readonly regionKind: RegionKind };

type GraphNode_Industry_Fragment = { readonly __typename: 'Industry', readonly name: string, readonly english: string | null, readonly id: string };

type GraphNode_Enterprise_Fragment = { readonly __typename: 'Enterprise', readonly name: string, readonly english: string | null, readonly id: string };

type GraphNode_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly english: string | null, readonly id: string };

type GraphNode_Investment_Fragment = { readonly __typename: 'Investment', readonly text: string, readonly id: string, readonly investmentKind: InvestmentKind, readonly invested: string | null };

type GraphNode_Milestone_Fragment = { readonly __typename: 'Milestone', readonly id: string, readonly reached: ProjectStatus, readonly when: string | null, readonly statementKind: StatementKind };

type GraphNode_Policy_Fragment = { readonly __typename: 'Policy', readonly name: string, readonly english: string | null, readonly id: string };

type GraphNode_Project_Fragment = { readonly __typename: 'Project', readonly name: string, readonly english: string | null, readonly status: ProjectStatus | null, readonly id: string, readonly projectKind: ProjectKind, readonly investment: { readonly text: string } | null };

type GraphNode_Indicator_Fragment = { readonly __typename: 'Indicator', readonly name: string, readonly english: string | null, readonly id: string };

type GraphNode_Observation_Fragment = { readonly __typename: 'Observation', readonly text: string, readonly id: string, readonly observed: string, readonly statementKind: StatementKind, readonly indicator: { readonly name: string, readonly english: string | null } | null };

type GraphNode_Document_Fragment = { readonly __typename: 'Document', readonly title: string, readonly id: string };

type GraphNode_Section_Fragment = { readonly __typename: 'Section', readonly title: string, readonly id: string };

type GraphNode_Statement_Fragment = { readonly __typename: 'Statement', readonly text: string, readonly id: string };

type GraphNode_Conflict_Fragment = { readonly __typename: 'Conflict', readonly property: string, readonly id: string, readonly during: string | null, readonly winner: { readonly text: string } | null };

type GraphNode_Dataset_Fragment = { readonly __typename: 'Dataset', readonly title: string, readonly id: string };

export type GraphNodeFragment =
  | GraphNode_Region_Fragment
  | GraphNode_Industry_Fragment
  | GraphNode_Enterprise_Fragment
  | GraphNode_Organization_Fragment
  | GraphNode_Investment_Fragment
  | GraphNode_Milestone_Fragment
  | GraphNode_Policy_Fragment
  | GraphNode_Project_Fragment
  | GraphNode_Indicator_Fragment
  | GraphNode_Observation_Fragment
  | GraphNode_Document_Fragment
  | GraphNode_Section_Fragment
  | GraphNode_Statement_Fragment
  | GraphNode_Conflict_Fragment
  | GraphNode_Dataset_Fragment
;

export type OpenNodeQueryVariables = Exact<{
  id: string | number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type OpenNodeQuery = { readonly node:
    | { readonly __typename: 'Region', readonly name: string, readonly english: string | null, readonly id: string, readonly regionKind: RegionKind, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Industry', readonly name: string, readonly english: string | null, readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Enterprise', readonly name: string, readonly english: string | null, readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Organization', readonly name: string, readonly english: string | null, readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Investment', readonly text: string, readonly id: string, readonly investmentKind: InvestmentKind, readonly invested: string | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Milestone', readonly id: string, readonly reached: ProjectStatus, readonly when: string | null, readonly statementKind: StatementKind, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Policy', readonly name: string, readonly english: string | null, readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Project', readonly name: string, readonly english: string | null, readonly status: ProjectStatus | null, readonly id: string, readonly projectKind: ProjectKind, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }>, readonly investment: { readonly text: string } | null }
    | { readonly __typename: 'Indicator', readonly name: string, readonly english: string | null, readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Observation', readonly text: string, readonly id: string, readonly observed: string, readonly statementKind: StatementKind, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }>, readonly indicator: { readonly name: string, readonly english: string | null } | null }
    | { readonly __typename: 'Document', readonly title: string, readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Section', readonly title: string, readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Statement', readonly text: string, readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Conflict', readonly property: string, readonly id: string, readonly during: string | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }>, readonly winner: { readonly text: string } | null }
    | { readonly __typename: 'Dataset', readonly title: string, readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
   | null };

export type OneNeighbourQueryVariables = Exact<{
  id: string | number;
  type: RelationType;
  direction: Direction;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type OneNeighbourQuery = { readonly neighborhood: ReadonlyArray<{ readonly basis: Basis | null, readonly node:
      | { readonly __typename: 'Region', readonly name: string, readonly english: string | null, readonly id: string, readonly regionKind: RegionKind }
      | { readonly __typename: 'Industry', readonly name: string, readonly english: string | null, readonly id: string }
      | { readonly __typename: 'Enterprise', readonly name: string, readonly english: string | null, readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly english: string | null, readonly id: string }
      | { readonly __typename: 'Investment', readonly text: string, readonly id: string, readonly investmentKind: InvestmentKind, readonly invested: string | null }
      | { readonly __typename: 'Milestone', readonly id: string, readonly reached: ProjectStatus, readonly when: string | null, readonly statementKind: StatementKind }
      | { readonly __typename: 'Policy', readonly name: string, readonly english: string | null, readonly id: string }
      | { readonly __typename: 'Project', readonly name: string, readonly english: string | null, readonly status: ProjectStatus | null, readonly id: string, readonly projectKind: ProjectKind, readonly investment: { readonly text: string } | null }
      | { readonly __typename: 'Indicator', readonly name: string, readonly english: string | null, readonly id: string }
      | { readonly __typename: 'Observation', readonly text: string, readonly id: string, readonly observed: string, readonly statementKind: StatementKind, readonly indicator: { readonly name: string, readonly english: string | null } | null }
      | { readonly __typename: 'Document', readonly title: string, readonly id: string }
      | { readonly __typename: 'Section', readonly title: string, readonly id: string }
      | { readonly __typename: 'Statement', readonly text: string, readonly id: string }
      | { readonly __typename: 'Conflict', readonly property: string, readonly id: string, readonly during: string | null, readonly winner: { readonly text: string } | null }
      | { readonly __typename: 'Dataset', readonly title: string, readonly id: string }
     }> };

export type YearsOfMilestonesQueryVariables = Exact<{
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type YearsOfMilestonesQuery = { readonly statementGroups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly value: string | null }> }> };

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
export const GraphNodeFragmentDoc = new TypedDocumentString(`
    fragment GraphNode on Node {
  __typename
  id
  ... on Entity {
    name
    english
  }
  ... on Region {
    regionKind: kind
  }
  ... on Project {
    projectKind: kind
    status
    investment {
      text
    }
  }
  ... on Observation {
    text
    observed: period
    statementKind: kind
    indicator {
      name
      english
    }
  }
  ... on Investment {
    text
    investmentKind: kind
    invested: period
  }
  ... on Milestone {
    reached: status
    when: period
    statementKind: kind
  }
  ... on Document {
    title
  }
  ... on Section {
    title
  }
  ... on Statement {
    text
  }
  ... on Conflict {
    property
    during: period
    winner {
      text
    }
  }
  ... on Dataset {
    title
  }
}
    `, {"fragmentName":"GraphNode"}) as unknown as TypedDocumentString<GraphNodeFragment, unknown>;
export const OpenNodeDocument = new TypedDocumentString(`
    query OpenNode($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  node(id: $id) {
    ...GraphNode
    relations {
      relationship
      direction
      count
      field
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Entity {
    name
    english
  }
  ... on Region {
    regionKind: kind
  }
  ... on Project {
    projectKind: kind
    status
    investment {
      text
    }
  }
  ... on Observation {
    text
    observed: period
    statementKind: kind
    indicator {
      name
      english
    }
  }
  ... on Investment {
    text
    investmentKind: kind
    invested: period
  }
  ... on Milestone {
    reached: status
    when: period
    statementKind: kind
  }
  ... on Document {
    title
  }
  ... on Section {
    title
  }
  ... on Statement {
    text
  }
  ... on Conflict {
    property
    during: period
    winner {
      text
    }
  }
  ... on Dataset {
    title
  }
}`) as unknown as TypedDocumentString<OpenNodeQuery, OpenNodeQueryVariables>;
export const OneNeighbourDocument = new TypedDocumentString(`
    query OneNeighbour($id: ID!, $type: RelationType!, $direction: Direction!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  neighborhood(of: $id, types: [$type], direction: $direction, first: 2) {
    basis
    node {
      ...GraphNode
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Entity {
    name
    english
  }
  ... on Region {
    regionKind: kind
  }
  ... on Project {
    projectKind: kind
    status
    investment {
      text
    }
  }
  ... on Observation {
    text
    observed: period
    statementKind: kind
    indicator {
      name
      english
    }
  }
  ... on Investment {
    text
    investmentKind: kind
    invested: period
  }
  ... on Milestone {
    reached: status
    when: period
    statementKind: kind
  }
  ... on Document {
    title
  }
  ... on Section {
    title
  }
  ... on Statement {
    text
  }
  ... on Conflict {
    property
    during: period
    winner {
      text
    }
  }
  ... on Dataset {
    title
  }
}`) as unknown as TypedDocumentString<OneNeighbourQuery, OneNeighbourQueryVariables>;
export const YearsOfMilestonesDocument = new TypedDocumentString(`
    query YearsOfMilestones($known: Date, $on: Date) @asOf(known: $known, on: $on) {
  statementGroups(by: [YEAR], where: {property: {eq: "milestone"}}, first: 100) {
    keys {
      value
    }
  }
}
    `) as unknown as TypedDocumentString<YearsOfMilestonesQuery, YearsOfMilestonesQueryVariables>;

const openNodeOf: Readonly<Record<string, string>> = {
  region: "query OpenNodeOfRegion($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: region(id: $id) {\n    __typename\n    id\n    name\n    english\n    regionKind: kind\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  industry: "query OpenNodeOfIndustry($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: industry(id: $id) {\n    __typename\n    id\n    name\n    english\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  enterprise: "query OpenNodeOfEnterprise($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: enterprise(id: $id) {\n    __typename\n    id\n    name\n    english\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  organization: "query OpenNodeOfOrganization($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: organization(id: $id) {\n    __typename\n    id\n    name\n    english\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  investment: "query OpenNodeOfInvestment($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: investment(id: $id) {\n    __typename\n    id\n    text\n    investmentKind: kind\n    invested: period\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  milestone: "query OpenNodeOfMilestone($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: milestone(id: $id) {\n    __typename\n    id\n    reached: status\n    when: period\n    statementKind: kind\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  policy: "query OpenNodeOfPolicy($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: policy(id: $id) {\n    __typename\n    id\n    name\n    english\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  project: "query OpenNodeOfProject($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: project(id: $id) {\n    __typename\n    id\n    name\n    english\n    projectKind: kind\n    status\n    investment {\n      text\n    }\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  indicator: "query OpenNodeOfIndicator($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: indicator(id: $id) {\n    __typename\n    id\n    name\n    english\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  observation: "query OpenNodeOfObservation($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: observation(id: $id) {\n    __typename\n    id\n    text\n    observed: period\n    statementKind: kind\n    indicator {\n      name\n      english\n    }\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  document: "query OpenNodeOfDocument($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: document(id: $id) {\n    __typename\n    id\n    title\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  section: "query OpenNodeOfSection($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: section(id: $id) {\n    __typename\n    id\n    title\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  statement: "query OpenNodeOfStatement($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: statement(id: $id) {\n    __typename\n    id\n    text\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
  conflict: "query OpenNodeOfConflict($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: conflict(id: $id) {\n    __typename\n    id\n    property\n    during: period\n    winner {\n      text\n    }\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n  }\n}",
};

/** The operation for the type that an id names; for every type where it names none. */
export const openNodeFor = (id: string): typeof OpenNodeDocument => {
  const text = openNodeOf[id.slice(0, id.indexOf('/'))];
  return text === undefined ? OpenNodeDocument : (new TypedDocumentString(text) as unknown as typeof OpenNodeDocument);
};
