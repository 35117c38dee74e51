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

/** What kind of organization it is. */
export type OrganizationKind =
  | 'UNIVERSITY'
  | 'INSTITUTE'
  | 'DEPARTMENT'
  | 'HOSPITAL'
  | 'SCHOOL'
  | 'PLATFORM'
  | 'ASSOCIATION'
  | 'PARTY'
  | 'OTHER';

/** What kind of policy it is. */
export type PolicyKind =
  | 'STRATEGY'
  | 'CAMPAIGN'
  | 'MEASURE'
  | 'MECHANISM'
  | 'LAW'
  | 'GOAL';

/** Which amount of money is meant. */
export type InvestmentKind =
  | 'TOTAL'
  | 'PLANNED'
  | 'COMPLETED'
  | 'CONTRACTED';

export type EntityCardQueryVariables = Exact<{
  id: string | number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type EntityCardQuery = { readonly node:
    | { readonly __typename: 'Region', readonly name: string, readonly english: string | null, readonly aliases: ReadonlyArray<string>, readonly adcode: string | null, readonly id: string, readonly regionKind: RegionKind, readonly statements: { readonly totalCount: number }, readonly conflicts: { readonly totalCount: number }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly period: string, readonly qualifiers: ReadonlyArray<Qualifier>, readonly statementKind: StatementKind, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }> }, readonly parent: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Industry', readonly name: string, readonly english: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly statements: { readonly totalCount: number }, readonly conflicts: { readonly totalCount: number }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly period: string, readonly qualifiers: ReadonlyArray<Qualifier>, readonly statementKind: StatementKind, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }> }, readonly whole: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Enterprise', readonly name: string, readonly english: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly statements: { readonly totalCount: number }, readonly conflicts: { readonly totalCount: number }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly period: string, readonly qualifiers: ReadonlyArray<Qualifier>, readonly statementKind: StatementKind, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }> }, readonly parent: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly region: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Organization', readonly name: string, readonly english: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly organizationKind: OrganizationKind, readonly statements: { readonly totalCount: number }, readonly conflicts: { readonly totalCount: number }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly period: string, readonly qualifiers: ReadonlyArray<Qualifier>, readonly statementKind: StatementKind, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }> }, readonly seat: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly above: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Investment', readonly text: string, readonly id: string, readonly investmentKind: InvestmentKind, readonly invested: string | null, readonly project: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Milestone', readonly id: string, readonly reached: ProjectStatus, readonly when: string | null, readonly statementKind: StatementKind, readonly project: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Policy', readonly name: string, readonly english: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly policyKind: PolicyKind, readonly statements: { readonly totalCount: number }, readonly conflicts: { readonly totalCount: number }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly period: string, readonly qualifiers: ReadonlyArray<Qualifier>, readonly statementKind: StatementKind, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }> }, readonly under: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Project', readonly name: string, readonly english: string | null, readonly aliases: ReadonlyArray<string>, readonly status: ProjectStatus | null, readonly capacities: ReadonlyArray<string>, readonly id: string, readonly projectKind: ProjectKind, readonly statements: { readonly totalCount: number }, readonly conflicts: { readonly totalCount: number }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly period: string, readonly qualifiers: ReadonlyArray<Qualifier>, readonly statementKind: StatementKind, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }> }, readonly region: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly investment: { readonly id: string, readonly text: string, readonly amount: number } | null, readonly enterprises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly english: string | null }> }, readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly english: string | null }> }, readonly milestones: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reached: ProjectStatus, readonly when: string | null, readonly statementKind: StatementKind }> }, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Indicator', readonly name: string, readonly english: string | null, readonly aliases: ReadonlyArray<string>, readonly unit: string, readonly description: string | null, readonly id: string, readonly statements: { readonly totalCount: number }, readonly conflicts: { readonly totalCount: number }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly period: string, readonly qualifiers: ReadonlyArray<Qualifier>, readonly statementKind: StatementKind, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null }> }, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Observation', readonly text: string, readonly qualifiers: ReadonlyArray<Qualifier>, readonly id: string, readonly observed: string, readonly statementKind: StatementKind, readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly subject:
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
       | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Document', readonly title: string, readonly publisher: string | null, readonly published: string, readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Section', readonly title: string, readonly id: string, readonly document: { readonly id: string, readonly title: string } | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Statement', readonly text: string, readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Conflict', readonly property: string, readonly id: string, readonly during: string | null, readonly about:
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
       | null, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
    | { readonly __typename: 'Dataset', readonly id: string, readonly relations: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly count: number, readonly field: string }> }
   | null };

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

export const EntityCardDocument = new TypedDocumentString(`
    query EntityCard($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  node(id: $id) {
    __typename
    id
    relations {
      relationship
      direction
      count
      field
    }
    ... on Entity {
      name
      english
      aliases
      statements(first: 0) {
        totalCount
      }
      conflicts(first: 0) {
        totalCount
      }
      observations(orderBy: [{period: DESC}], first: 5) {
        totalCount
        nodes {
          id
          text
          period
          statementKind: kind
          qualifiers
          indicator {
            id
            name
            english
          }
        }
      }
    }
    ... on Region {
      regionKind: kind
      adcode
      parent {
        id
        name
        english
      }
    }
    ... on Enterprise {
      parent {
        id
        name
        english
      }
      region {
        id
        name
        english
      }
    }
    ... on Organization {
      organizationKind: kind
      seat: region {
        id
        name
        english
      }
      above: parent {
        id
        name
        english
      }
    }
    ... on Project {
      projectKind: kind
      status
      capacities
      region {
        id
        name
        english
      }
      investment {
        id
        text
        amount
      }
      enterprises(first: 5) {
        totalCount
        nodes {
          id
          name
          english
        }
      }
      policies(first: 5) {
        totalCount
        nodes {
          id
          name
          english
        }
      }
      milestones(orderBy: [{period: ASC}], first: 12) {
        totalCount
        nodes {
          id
          reached: status
          when: period
          statementKind: kind
        }
      }
    }
    ... on Industry {
      whole: parent {
        id
        name
        english
      }
    }
    ... on Policy {
      policyKind: kind
      under: parent {
        id
        name
        english
      }
    }
    ... on Indicator {
      unit
      description
    }
    ... on Observation {
      text
      observed: period
      statementKind: kind
      qualifiers
      indicator {
        id
        name
        english
      }
      subject {
        id
        ... on Entity {
          name
          english
        }
      }
    }
    ... on Investment {
      text
      investmentKind: kind
      invested: period
      project {
        id
        name
        english
      }
    }
    ... on Milestone {
      reached: status
      when: period
      statementKind: kind
      project {
        id
        name
        english
      }
    }
    ... on Document {
      title
      publisher
      published
    }
    ... on Section {
      title
      document {
        id
        title
      }
    }
    ... on Statement {
      text
    }
    ... on Conflict {
      property
      during: period
      about: subject {
        id
        ... on Entity {
          name
          english
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityCardQuery, EntityCardQueryVariables>;

const entityCardOf: Readonly<Record<string, string>> = {
  region: "query EntityCardOfRegion($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: region(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    name\n    english\n    aliases\n    statements(first: 0) {\n      totalCount\n    }\n    conflicts(first: 0) {\n      totalCount\n    }\n    observations(orderBy: [{period: DESC}], first: 5) {\n      totalCount\n      nodes {\n        id\n        text\n        period\n        statementKind: kind\n        qualifiers\n        indicator {\n          id\n          name\n          english\n        }\n      }\n    }\n    regionKind: kind\n    adcode\n    parent {\n      id\n      name\n      english\n    }\n  }\n}",
  industry: "query EntityCardOfIndustry($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: industry(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    name\n    english\n    aliases\n    statements(first: 0) {\n      totalCount\n    }\n    conflicts(first: 0) {\n      totalCount\n    }\n    observations(orderBy: [{period: DESC}], first: 5) {\n      totalCount\n      nodes {\n        id\n        text\n        period\n        statementKind: kind\n        qualifiers\n        indicator {\n          id\n          name\n          english\n        }\n      }\n    }\n    whole: parent {\n      id\n      name\n      english\n    }\n  }\n}",
  enterprise: "query EntityCardOfEnterprise($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: enterprise(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    name\n    english\n    aliases\n    statements(first: 0) {\n      totalCount\n    }\n    conflicts(first: 0) {\n      totalCount\n    }\n    observations(orderBy: [{period: DESC}], first: 5) {\n      totalCount\n      nodes {\n        id\n        text\n        period\n        statementKind: kind\n        qualifiers\n        indicator {\n          id\n          name\n          english\n        }\n      }\n    }\n    parent {\n      id\n      name\n      english\n    }\n    region {\n      id\n      name\n      english\n    }\n  }\n}",
  organization: "query EntityCardOfOrganization($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: organization(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    name\n    english\n    aliases\n    statements(first: 0) {\n      totalCount\n    }\n    conflicts(first: 0) {\n      totalCount\n    }\n    observations(orderBy: [{period: DESC}], first: 5) {\n      totalCount\n      nodes {\n        id\n        text\n        period\n        statementKind: kind\n        qualifiers\n        indicator {\n          id\n          name\n          english\n        }\n      }\n    }\n    organizationKind: kind\n    seat: region {\n      id\n      name\n      english\n    }\n    above: parent {\n      id\n      name\n      english\n    }\n  }\n}",
  investment: "query EntityCardOfInvestment($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: investment(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    text\n    investmentKind: kind\n    invested: period\n    project {\n      id\n      name\n      english\n    }\n  }\n}",
  milestone: "query EntityCardOfMilestone($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: milestone(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    reached: status\n    when: period\n    statementKind: kind\n    project {\n      id\n      name\n      english\n    }\n  }\n}",
  policy: "query EntityCardOfPolicy($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: policy(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    name\n    english\n    aliases\n    statements(first: 0) {\n      totalCount\n    }\n    conflicts(first: 0) {\n      totalCount\n    }\n    observations(orderBy: [{period: DESC}], first: 5) {\n      totalCount\n      nodes {\n        id\n        text\n        period\n        statementKind: kind\n        qualifiers\n        indicator {\n          id\n          name\n          english\n        }\n      }\n    }\n    policyKind: kind\n    under: parent {\n      id\n      name\n      english\n    }\n  }\n}",
  project: "query EntityCardOfProject($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: project(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    name\n    english\n    aliases\n    statements(first: 0) {\n      totalCount\n    }\n    conflicts(first: 0) {\n      totalCount\n    }\n    observations(orderBy: [{period: DESC}], first: 5) {\n      totalCount\n      nodes {\n        id\n        text\n        period\n        statementKind: kind\n        qualifiers\n        indicator {\n          id\n          name\n          english\n        }\n      }\n    }\n    projectKind: kind\n    status\n    capacities\n    region {\n      id\n      name\n      english\n    }\n    investment {\n      id\n      text\n      amount\n    }\n    enterprises(first: 5) {\n      totalCount\n      nodes {\n        id\n        name\n        english\n      }\n    }\n    policies(first: 5) {\n      totalCount\n      nodes {\n        id\n        name\n        english\n      }\n    }\n    milestones(orderBy: [{period: ASC}], first: 12) {\n      totalCount\n      nodes {\n        id\n        reached: status\n        when: period\n        statementKind: kind\n      }\n    }\n  }\n}",
  indicator: "query EntityCardOfIndicator($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: indicator(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    name\n    english\n    aliases\n    statements(first: 0) {\n      totalCount\n    }\n    conflicts(first: 0) {\n      totalCount\n    }\n    observations(orderBy: [{period: DESC}], first: 5) {\n      totalCount\n      nodes {\n        id\n        text\n        period\n        statementKind: kind\n        qualifiers\n        indicator {\n          id\n          name\n          english\n        }\n      }\n    }\n    unit\n    description\n  }\n}",
  observation: "query EntityCardOfObservation($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: observation(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    text\n    observed: period\n    statementKind: kind\n    qualifiers\n    indicator {\n      id\n      name\n      english\n    }\n    subject {\n      id\n      ... on Entity {\n        name\n        english\n      }\n    }\n  }\n}",
  document: "query EntityCardOfDocument($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: document(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    title\n    publisher\n    published\n  }\n}",
  section: "query EntityCardOfSection($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: section(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    title\n    document {\n      id\n      title\n    }\n  }\n}",
  statement: "query EntityCardOfStatement($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: statement(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    text\n  }\n}",
  conflict: "query EntityCardOfConflict($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: conflict(id: $id) {\n    __typename\n    id\n    relations {\n      relationship\n      direction\n      count\n      field\n    }\n    property\n    during: period\n    about: subject {\n      id\n      ... on Entity {\n        name\n        english\n      }\n    }\n  }\n}",
};

/** The operation for the type that an id names; for every type where it names none. */
export const entityCardFor = (id: string): typeof EntityCardDocument => {
  const text = entityCardOf[id.slice(0, id.indexOf('/'))];
  return text === undefined ? EntityCardDocument : (new TypedDocumentString(text) as unknown as typeof EntityCardDocument);
};
