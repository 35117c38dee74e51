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

export type OrganizationDossierQueryVariables = Exact<{
  id: string | number;
  projects: number;
  others: number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type OrganizationDossierQuery = { readonly organization: { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly english: string | null, readonly organizationKind: OrganizationKind, readonly parent: { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly english: string | null, readonly parent: { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly english: string | null, readonly parent: { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly english: string | null } | null } | null } | null, readonly parentSources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly region: { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null } | null, readonly regionSources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly units: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node: { readonly __typename: 'Organization', readonly kind: OrganizationKind, readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly projects: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node: { readonly __typename: 'Project', readonly kind: ProjectKind, readonly status: ProjectStatus | null, readonly id: string, readonly name: string, readonly english: string | null, readonly region: { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null } | null, readonly investment: { readonly id: string, readonly text: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> } } | null } }> }, readonly policies: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node: { readonly __typename: 'Policy', readonly kind: PolicyKind, readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node:
          | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null }
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string, readonly english: string | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly english: string | null }
         }> }, readonly partnerOf: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> }, readonly node:
          | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly english: string | null }
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string, readonly english: string | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly english: string | null }
         }> } } | null };

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
export const OrganizationDossierDocument = new TypedDocumentString(`
    query OrganizationDossier($id: ID!, $projects: Int!, $others: Int!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  organization(id: $id) {
    ...Named
    aliases
    organizationKind: kind
    parent {
      ...Named
      parent {
        ...Named
        parent {
          ...Named
        }
      }
    }
    parentSources: statements(property: "parent", first: 5) {
      ...Cited
    }
    region {
      ...Named
    }
    regionSources: statements(property: "region", first: 5) {
      ...Cited
    }
    units(first: $others, orderBy: [{name: ASC}]) {
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
    projects(first: $projects, orderBy: [{investment: {amount: DESC}}, {name: ASC}]) {
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
    policies(first: $others, orderBy: [{name: ASC}]) {
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
    partners(first: $others) {
      totalCount
      edges {
        basis
        statements(first: 5) {
          ...Cited
        }
        node {
          __typename
          ... on Entity {
            ...Named
          }
        }
      }
    }
    partnerOf(first: $others) {
      totalCount
      edges {
        basis
        statements(first: 5) {
          ...Cited
        }
        node {
          __typename
          ... on Entity {
            ...Named
          }
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
}`) as unknown as TypedDocumentString<OrganizationDossierQuery, OrganizationDossierQueryVariables>;
