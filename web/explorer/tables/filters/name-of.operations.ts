/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type NameOfQueryVariables = Exact<{
  id: string | number;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type NameOfQuery = { readonly node:
    | { readonly name: string, readonly english: string | null, readonly id: string }
    | { readonly name: string, readonly english: string | null, readonly id: string }
    | { readonly name: string, readonly english: string | null, readonly id: string }
    | { readonly name: string, readonly english: string | null, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly english: string | null, readonly id: string }
    | { readonly name: string, readonly english: string | null, readonly id: string }
    | { readonly name: string, readonly english: string | null, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
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

export const NameOfDocument = new TypedDocumentString(`
    query NameOf($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  node(id: $id) {
    id
    ... on Entity {
      name
      english
    }
  }
}
    `) as unknown as TypedDocumentString<NameOfQuery, NameOfQueryVariables>;

const nameOfOf: Readonly<Record<string, string>> = {
  region: "query NameOfOfRegion($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: region(id: $id) {\n    id\n    name\n    english\n  }\n}",
  industry: "query NameOfOfIndustry($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: industry(id: $id) {\n    id\n    name\n    english\n  }\n}",
  enterprise: "query NameOfOfEnterprise($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: enterprise(id: $id) {\n    id\n    name\n    english\n  }\n}",
  organization: "query NameOfOfOrganization($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: organization(id: $id) {\n    id\n    name\n    english\n  }\n}",
  investment: "query NameOfOfInvestment($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: investment(id: $id) {\n    id\n  }\n}",
  milestone: "query NameOfOfMilestone($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: milestone(id: $id) {\n    id\n  }\n}",
  policy: "query NameOfOfPolicy($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: policy(id: $id) {\n    id\n    name\n    english\n  }\n}",
  project: "query NameOfOfProject($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: project(id: $id) {\n    id\n    name\n    english\n  }\n}",
  indicator: "query NameOfOfIndicator($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: indicator(id: $id) {\n    id\n    name\n    english\n  }\n}",
  observation: "query NameOfOfObservation($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: observation(id: $id) {\n    id\n  }\n}",
  document: "query NameOfOfDocument($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: document(id: $id) {\n    id\n  }\n}",
  section: "query NameOfOfSection($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: section(id: $id) {\n    id\n  }\n}",
  statement: "query NameOfOfStatement($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: statement(id: $id) {\n    id\n  }\n}",
  conflict: "query NameOfOfConflict($id: ID!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {\n  node: conflict(id: $id) {\n    id\n  }\n}",
};

/** The operation for the type that an id names; for every type where it names none. */
export const nameOfFor = (id: string): typeof NameOfDocument => {
  const text = nameOfOf[id.slice(0, id.indexOf('/'))];
  return text === undefined ? NameOfDocument : (new TypedDocumentString(text) as unknown as typeof NameOfDocument);
};
