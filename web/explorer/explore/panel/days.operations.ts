/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PublishedDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedDaysQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly published: string }> } };

export type ChangesBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  about: ReadonlyArray<string | number> | string | number;
  first: number;
}>;


export type ChangesBetweenQuery = { readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly subject:
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly name: string, readonly english: string | null, readonly id: string }
       | null, readonly document: { readonly id: string, readonly title: string } | null }> } };

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

export const PublishedDaysDocument = new TypedDocumentString(`
    query PublishedDays {
  documents(
    where: {statements: {some: {basis: {eq: STATED}}}}
    orderBy: [{published: ASC}]
    first: 200
  ) {
    nodes {
      id
      title
      published
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedDaysQuery, PublishedDaysQueryVariables>;
export const ChangesBetweenDocument = new TypedDocumentString(`
    query ChangesBetween($from: Date!, $to: Date!, $about: [ID!]!, $first: Int!) {
  changes(
    from: $from
    to: $to
    where: {subject: {id: {in: $about}}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      text
      subject {
        id
        ... on Entity {
          name
          english
        }
      }
      document {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesBetweenQuery, ChangesBetweenQueryVariables>;
