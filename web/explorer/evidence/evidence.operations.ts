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

export type EvidenceFragment = { readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null };

export type EvidenceQueryVariables = Exact<{
  id: string | number;
  property: string;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type EvidenceQuery = { readonly node:
    | { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } }
    | { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } }
    | { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } }
    | { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } }
    | { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } }
    | { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type FindingEvidenceQueryVariables = Exact<{
  id: string | number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type FindingEvidenceQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } }
    | { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type GivenEvidenceQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type GivenEvidenceQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly anchor: string, readonly kind: StatementKind, readonly period: string | null, readonly basis: Basis, readonly qualifiers: ReadonlyArray<Qualifier>, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly rank: StatementRank, readonly rankRule: string | null, readonly citation: string, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null, readonly section: { readonly id: string, readonly title: string } | null, readonly conflict: { readonly id: string, readonly rule: string, readonly winner: { readonly id: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly anchor: string, readonly value: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }> } } | null }> } };

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
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($id: ID!, $property: String!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  node(id: $id) {
    id
    ... on Entity {
      statements(property: $property, first: 50) {
        totalCount
        nodes {
          ...Evidence
        }
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
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const FindingEvidenceDocument = new TypedDocumentString(`
    query FindingEvidence($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  node(id: $id) {
    id
    ... on Investment {
      statements(first: 50) {
        totalCount
        nodes {
          ...Evidence
        }
      }
    }
    ... on Milestone {
      statements(first: 50) {
        totalCount
        nodes {
          ...Evidence
        }
      }
    }
    ... on Observation {
      statements(first: 50) {
        totalCount
        nodes {
          ...Evidence
        }
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
}`) as unknown as TypedDocumentString<FindingEvidenceQuery, FindingEvidenceQueryVariables>;
export const GivenEvidenceDocument = new TypedDocumentString(`
    query GivenEvidence($ids: [ID!]!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  statements(where: {id: {in: $ids}}, first: 50) {
    nodes {
      ...Evidence
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
}`) as unknown as TypedDocumentString<GivenEvidenceQuery, GivenEvidenceQueryVariables>;

const evidenceOf: Readonly<Record<string, string>> = {
  region: "query EvidenceOfRegion($id: ID!, $property: String!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: region(id: $id) {\n    id\n    statements(property: $property, first: 50) {\n      totalCount\n      nodes {\n        ...Evidence\n      }\n    }\n  }\n}\n\nfragment Evidence on Statement {\n  id\n  property\n  text\n  anchor\n  kind\n  period\n  basis\n  qualifiers\n  doubt\n  doubtReason\n  rank\n  rankRule\n  citation\n  document {\n    id\n    title\n    published\n  }\n  section {\n    id\n    title\n  }\n  conflict {\n    id\n    rule\n    winner {\n      id\n    }\n    statements(first: 20) {\n      nodes {\n        id\n        text\n        anchor\n        value\n        document {\n          id\n          title\n          published\n        }\n      }\n    }\n  }\n}",
  industry: "query EvidenceOfIndustry($id: ID!, $property: String!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: industry(id: $id) {\n    id\n    statements(property: $property, first: 50) {\n      totalCount\n      nodes {\n        ...Evidence\n      }\n    }\n  }\n}\n\nfragment Evidence on Statement {\n  id\n  property\n  text\n  anchor\n  kind\n  period\n  basis\n  qualifiers\n  doubt\n  doubtReason\n  rank\n  rankRule\n  citation\n  document {\n    id\n    title\n    published\n  }\n  section {\n    id\n    title\n  }\n  conflict {\n    id\n    rule\n    winner {\n      id\n    }\n    statements(first: 20) {\n      nodes {\n        id\n        text\n        anchor\n        value\n        document {\n          id\n          title\n          published\n        }\n      }\n    }\n  }\n}",
  enterprise: "query EvidenceOfEnterprise($id: ID!, $property: String!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: enterprise(id: $id) {\n    id\n    statements(property: $property, first: 50) {\n      totalCount\n      nodes {\n        ...Evidence\n      }\n    }\n  }\n}\n\nfragment Evidence on Statement {\n  id\n  property\n  text\n  anchor\n  kind\n  period\n  basis\n  qualifiers\n  doubt\n  doubtReason\n  rank\n  rankRule\n  citation\n  document {\n    id\n    title\n    published\n  }\n  section {\n    id\n    title\n  }\n  conflict {\n    id\n    rule\n    winner {\n      id\n    }\n    statements(first: 20) {\n      nodes {\n        id\n        text\n        anchor\n        value\n        document {\n          id\n          title\n          published\n        }\n      }\n    }\n  }\n}",
  organization: "query EvidenceOfOrganization($id: ID!, $property: String!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: organization(id: $id) {\n    id\n    statements(property: $property, first: 50) {\n      totalCount\n      nodes {\n        ...Evidence\n      }\n    }\n  }\n}\n\nfragment Evidence on Statement {\n  id\n  property\n  text\n  anchor\n  kind\n  period\n  basis\n  qualifiers\n  doubt\n  doubtReason\n  rank\n  rankRule\n  citation\n  document {\n    id\n    title\n    published\n  }\n  section {\n    id\n    title\n  }\n  conflict {\n    id\n    rule\n    winner {\n      id\n    }\n    statements(first: 20) {\n      nodes {\n        id\n        text\n        anchor\n        value\n        document {\n          id\n          title\n          published\n        }\n      }\n    }\n  }\n}",
  policy: "query EvidenceOfPolicy($id: ID!, $property: String!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: policy(id: $id) {\n    id\n    statements(property: $property, first: 50) {\n      totalCount\n      nodes {\n        ...Evidence\n      }\n    }\n  }\n}\n\nfragment Evidence on Statement {\n  id\n  property\n  text\n  anchor\n  kind\n  period\n  basis\n  qualifiers\n  doubt\n  doubtReason\n  rank\n  rankRule\n  citation\n  document {\n    id\n    title\n    published\n  }\n  section {\n    id\n    title\n  }\n  conflict {\n    id\n    rule\n    winner {\n      id\n    }\n    statements(first: 20) {\n      nodes {\n        id\n        text\n        anchor\n        value\n        document {\n          id\n          title\n          published\n        }\n      }\n    }\n  }\n}",
  project: "query EvidenceOfProject($id: ID!, $property: String!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: project(id: $id) {\n    id\n    statements(property: $property, first: 50) {\n      totalCount\n      nodes {\n        ...Evidence\n      }\n    }\n  }\n}\n\nfragment Evidence on Statement {\n  id\n  property\n  text\n  anchor\n  kind\n  period\n  basis\n  qualifiers\n  doubt\n  doubtReason\n  rank\n  rankRule\n  citation\n  document {\n    id\n    title\n    published\n  }\n  section {\n    id\n    title\n  }\n  conflict {\n    id\n    rule\n    winner {\n      id\n    }\n    statements(first: 20) {\n      nodes {\n        id\n        text\n        anchor\n        value\n        document {\n          id\n          title\n          published\n        }\n      }\n    }\n  }\n}",
  indicator: "query EvidenceOfIndicator($id: ID!, $property: String!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: indicator(id: $id) {\n    id\n    statements(property: $property, first: 50) {\n      totalCount\n      nodes {\n        ...Evidence\n      }\n    }\n  }\n}\n\nfragment Evidence on Statement {\n  id\n  property\n  text\n  anchor\n  kind\n  period\n  basis\n  qualifiers\n  doubt\n  doubtReason\n  rank\n  rankRule\n  citation\n  document {\n    id\n    title\n    published\n  }\n  section {\n    id\n    title\n  }\n  conflict {\n    id\n    rule\n    winner {\n      id\n    }\n    statements(first: 20) {\n      nodes {\n        id\n        text\n        anchor\n        value\n        document {\n          id\n          title\n          published\n        }\n      }\n    }\n  }\n}",
};

/** The operation for the type that an id names; for every type where it names none. */
export const evidenceFor = (id: string): typeof EvidenceDocument => {
  const text = evidenceOf[id.slice(0, id.indexOf('/'))];
  return text === undefined ? EvidenceDocument : (new TypedDocumentString(text) as unknown as typeof EvidenceDocument);
};

const findingEvidenceOf: Readonly<Record<string, string>> = {
  region: "query FindingEvidenceOfRegion($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: region(id: $id) {\n    id\n  }\n}",
  industry: "query FindingEvidenceOfIndustry($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: industry(id: $id) {\n    id\n  }\n}",
  enterprise: "query FindingEvidenceOfEnterprise($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: enterprise(id: $id) {\n    id\n  }\n}",
  organization: "query FindingEvidenceOfOrganization($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: organization(id: $id) {\n    id\n  }\n}",
  investment: "query FindingEvidenceOfInvestment($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: investment(id: $id) {\n    id\n    statements(first: 50) {\n      totalCount\n      nodes {\n        ...Evidence\n      }\n    }\n  }\n}\n\nfragment Evidence on Statement {\n  id\n  property\n  text\n  anchor\n  kind\n  period\n  basis\n  qualifiers\n  doubt\n  doubtReason\n  rank\n  rankRule\n  citation\n  document {\n    id\n    title\n    published\n  }\n  section {\n    id\n    title\n  }\n  conflict {\n    id\n    rule\n    winner {\n      id\n    }\n    statements(first: 20) {\n      nodes {\n        id\n        text\n        anchor\n        value\n        document {\n          id\n          title\n          published\n        }\n      }\n    }\n  }\n}",
  milestone: "query FindingEvidenceOfMilestone($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: milestone(id: $id) {\n    id\n    statements(first: 50) {\n      totalCount\n      nodes {\n        ...Evidence\n      }\n    }\n  }\n}\n\nfragment Evidence on Statement {\n  id\n  property\n  text\n  anchor\n  kind\n  period\n  basis\n  qualifiers\n  doubt\n  doubtReason\n  rank\n  rankRule\n  citation\n  document {\n    id\n    title\n    published\n  }\n  section {\n    id\n    title\n  }\n  conflict {\n    id\n    rule\n    winner {\n      id\n    }\n    statements(first: 20) {\n      nodes {\n        id\n        text\n        anchor\n        value\n        document {\n          id\n          title\n          published\n        }\n      }\n    }\n  }\n}",
  policy: "query FindingEvidenceOfPolicy($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: policy(id: $id) {\n    id\n  }\n}",
  project: "query FindingEvidenceOfProject($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: project(id: $id) {\n    id\n  }\n}",
  indicator: "query FindingEvidenceOfIndicator($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: indicator(id: $id) {\n    id\n  }\n}",
  observation: "query FindingEvidenceOfObservation($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: observation(id: $id) {\n    id\n    statements(first: 50) {\n      totalCount\n      nodes {\n        ...Evidence\n      }\n    }\n  }\n}\n\nfragment Evidence on Statement {\n  id\n  property\n  text\n  anchor\n  kind\n  period\n  basis\n  qualifiers\n  doubt\n  doubtReason\n  rank\n  rankRule\n  citation\n  document {\n    id\n    title\n    published\n  }\n  section {\n    id\n    title\n  }\n  conflict {\n    id\n    rule\n    winner {\n      id\n    }\n    statements(first: 20) {\n      nodes {\n        id\n        text\n        anchor\n        value\n        document {\n          id\n          title\n          published\n        }\n      }\n    }\n  }\n}",
  document: "query FindingEvidenceOfDocument($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: document(id: $id) {\n    id\n  }\n}",
  section: "query FindingEvidenceOfSection($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: section(id: $id) {\n    id\n  }\n}",
  statement: "query FindingEvidenceOfStatement($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: statement(id: $id) {\n    id\n  }\n}",
  conflict: "query FindingEvidenceOfConflict($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: conflict(id: $id) {\n    id\n  }\n}",
};

/** The operation for the type that an id names; for every type where it names none. */
export const findingEvidenceFor = (id: string): typeof FindingEvidenceDocument => {
  const text = findingEvidenceOf[id.slice(0, id.indexOf('/'))];
  return text === undefined ? FindingEvidenceDocument : (new TypedDocumentString(text) as unknown as typeof FindingEvidenceDocument);
};
