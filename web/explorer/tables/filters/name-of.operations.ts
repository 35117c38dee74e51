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
