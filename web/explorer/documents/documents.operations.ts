/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DocumentsQueryVariables = Exact<{
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string, readonly publishedBasis: string, readonly period: string | null, readonly sections: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly figures: { readonly totalCount: number }, readonly doubtful: { readonly totalCount: number }, readonly disputed: { readonly totalCount: number } }> }, readonly subjects: ReadonlyArray<{ readonly subjects: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> };

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

export const DocumentsDocument = new TypedDocumentString(`
    query Documents($known: Date, $on: Date) @asOf(known: $known, on: $on) {
  documents(orderBy: [{published: ASC}], first: 200) {
    totalCount
    nodes {
      id
      title
      publisher
      published
      publishedBasis
      period
      sections {
        totalCount
      }
      statements {
        totalCount
      }
      figures: statements(where: {property: {startsWith: "indicator/"}}) {
        totalCount
      }
      doubtful: statements(where: {doubt: {isNull: false}}) {
        totalCount
      }
      disputed: statements(where: {conflict: {}}) {
        totalCount
      }
    }
  }
  subjects: statementGroups(by: [DOCUMENT], first: 1000) {
    keys {
      value
    }
    subjects: distinct(by: SUBJECT)
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
