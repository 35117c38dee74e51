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

type Named_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null };

type Named_Industry_Fragment = { readonly __typename: 'Industry', readonly id: string, readonly name: string, readonly english: string | null };

type Named_Enterprise_Fragment = { readonly __typename: 'Enterprise', readonly id: string, readonly name: string, readonly english: string | null };

type Named_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly english: string | null };

type Named_Policy_Fragment = { readonly __typename: 'Policy', readonly id: string, readonly name: string, readonly english: string | null };

type Named_Project_Fragment = { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly english: string | null };

type Named_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly english: string | null };

export type NamedFragment =
  | Named_Region_Fragment
  | Named_Industry_Fragment
  | Named_Enterprise_Fragment
  | Named_Organization_Fragment
  | Named_Policy_Fragment
  | Named_Project_Fragment
  | Named_Indicator_Fragment
;

export type CitedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> };

export type ProjectRowFragment = { readonly __typename: 'Project', readonly kind: ProjectKind, readonly status: ProjectStatus | null, readonly id: string, readonly name: string, readonly english: string | null, readonly region: { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null } | null, readonly investment: { readonly id: string, readonly text: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } } | null };

export type ProjectDossierQueryVariables = Exact<{
  id: string | number;
  projects: number;
  others: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ProjectDossierQuery = { readonly project: { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly status: ProjectStatus | null, readonly capacities: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly english: string | null, readonly projectKind: ProjectKind, readonly capacitySources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly region: { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null, readonly parent: { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null, readonly parent: { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null } | null } | null } | null, readonly regionSources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly regions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node: { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly enterprises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node: { readonly __typename: 'Enterprise', readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly organizations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node: { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly industries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node: { readonly __typename: 'Industry', readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly policies: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node: { readonly __typename: 'Policy', readonly kind: PolicyKind, readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly partOf: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node: { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly parts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node: { readonly __typename: 'Project', readonly kind: ProjectKind, readonly status: ProjectStatus | null, readonly id: string, readonly name: string, readonly english: string | null, readonly region: { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null } | null, readonly investment: { readonly id: string, readonly text: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } } | null } }> }, readonly investment: { readonly id: string, readonly text: string } | null, readonly investments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: InvestmentKind, readonly text: string, readonly period: string | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> }, readonly milestones: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ProjectStatus, readonly kind: StatementKind, readonly period: string | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } }> } } | null };

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
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  __typename
  id
  name
  english
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on StatementConnection {
  totalCount
  nodes {
    id
    document {
      id
    }
  }
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const ProjectRowFragmentDoc = new TypedDocumentString(`
    fragment ProjectRow on Project {
  ...Named
  kind
  status
  region {
    ...Named
  }
  investment {
    id
    text
    statements(first: 5) {
      ...Cited
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  english
}
fragment Cited on StatementConnection {
  totalCount
  nodes {
    id
    document {
      id
    }
  }
}`, {"fragmentName":"ProjectRow"}) as unknown as TypedDocumentString<ProjectRowFragment, unknown>;
export const ProjectDossierDocument = new TypedDocumentString(`
    query ProjectDossier($id: ID!, $projects: Int!, $others: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  project(id: $id) {
    ...Named
    aliases
    projectKind: kind
    status
    capacities
    capacitySources: statements(property: "capacity", first: 10) {
      ...Cited
    }
    region {
      ...Named
      parent {
        ...Named
        parent {
          ...Named
        }
      }
    }
    regionSources: statements(property: "region", first: 10) {
      ...Cited
    }
    regions(first: $others) {
      totalCount
      edges {
        basis
        statements(first: 5) {
          ...Cited
        }
        node {
          ...Named
        }
      }
    }
    enterprises(first: $others) {
      totalCount
      edges {
        basis
        statements(first: 5) {
          ...Cited
        }
        node {
          ...Named
        }
      }
    }
    organizations(first: $others) {
      totalCount
      edges {
        basis
        statements(first: 5) {
          ...Cited
        }
        node {
          ...Named
        }
      }
    }
    industries(first: $others) {
      totalCount
      edges {
        basis
        statements(first: 5) {
          ...Cited
        }
        node {
          ...Named
        }
      }
    }
    policies(first: $others) {
      totalCount
      edges {
        basis
        statements(first: 5) {
          ...Cited
        }
        node {
          ...Named
          kind
        }
      }
    }
    partOf(first: $others) {
      totalCount
      edges {
        basis
        statements(first: 5) {
          ...Cited
        }
        node {
          ...Named
        }
      }
    }
    parts(first: $projects, orderBy: [{investment: {amount: DESC}}, {name: ASC}]) {
      totalCount
      edges {
        basis
        statements(first: 5) {
          ...Cited
        }
        node {
          ...ProjectRow
        }
      }
    }
    investment {
      id
      text
    }
    investments(first: $others, orderBy: [{kind: ASC}, {period: ASC}]) {
      totalCount
      nodes {
        id
        kind
        text
        period
        statements(first: 5) {
          ...Cited
        }
      }
    }
    milestones(first: $others, orderBy: [{period: ASC}, {status: ASC}]) {
      totalCount
      nodes {
        id
        status
        kind
        period
        statements(first: 5) {
          ...Cited
        }
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  english
}
fragment Cited on StatementConnection {
  totalCount
  nodes {
    id
    document {
      id
    }
  }
}
fragment ProjectRow on Project {
  ...Named
  kind
  status
  region {
    ...Named
  }
  investment {
    id
    text
    statements(first: 5) {
      ...Cited
    }
  }
}`) as unknown as TypedDocumentString<ProjectDossierQuery, ProjectDossierQueryVariables>;
