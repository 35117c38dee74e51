/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type WelcomeQueryVariables = Exact<{
  city: string | number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type WelcomeQuery = { readonly projects: { readonly unfilteredCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly english: string | null, readonly investment: { readonly text: string } | null, readonly region: { readonly id: string, readonly name: string, readonly english: string | null } | null }> }, readonly largest: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly enterprises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly english: string | null, readonly projects: { readonly totalCount: number } }> }, readonly regions: { readonly totalCount: number }, readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly english: string | null, readonly projects: { readonly totalCount: number } }> }, readonly organizations: { readonly totalCount: number }, readonly industries: { readonly totalCount: number }, readonly documents: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly conflicts: { readonly totalCount: number }, readonly city: { readonly id: string, readonly name: string, readonly english: string | null, readonly projects: { readonly totalCount: number } } | null };

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

export const WelcomeDocument = new TypedDocumentString(`
    query Welcome($city: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  projects(
    where: {kind: {eq: PROJECT}}
    orderBy: [{investment: {amount: DESC}}]
    first: 5
  ) {
    unfilteredCount
    nodes {
      id
      name
      english
      investment {
        text
      }
      region {
        id
        name
        english
      }
    }
  }
  largest: projects(
    where: {kind: {eq: PROJECT}, region: {id: {eq: $city}}}
    orderBy: [{investment: {amount: DESC}}]
    first: 1
  ) {
    nodes {
      id
    }
  }
  enterprises(orderBy: [{projects: {count: DESC}}], first: 5) {
    totalCount
    nodes {
      id
      name
      english
      projects(first: 0) {
        totalCount
      }
    }
  }
  regions {
    totalCount
  }
  policies(orderBy: [{projects: {count: DESC}}], first: 3) {
    totalCount
    nodes {
      id
      name
      english
      projects(first: 0) {
        totalCount
      }
    }
  }
  organizations {
    totalCount
  }
  industries {
    totalCount
  }
  documents {
    totalCount
  }
  statements {
    totalCount
  }
  conflicts {
    totalCount
  }
  city: region(id: $city) {
    id
    name
    english
    projects(first: 0) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<WelcomeQuery, WelcomeQueryVariables>;
