/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a search found something, best first. */
export type SearchMatch =
  /** The text is its name or title. */
  | 'EXACT_NAME'
  /** The text is another name of it: an alias, the English name, the pinyin, its initials, the last part of the id. */
  | 'EXACT_ALIAS'
  /** Its name begins with the text. */
  | 'NAME_PREFIX'
  /** Another name of it begins with the text. */
  | 'ALIAS_PREFIX'
  /** Every word of the text occurs in one of its names. */
  | 'PART'
  /** Every word of the text occurs in what the statement says, or in its anchor. */
  | 'TEXT';

/** What search finds. */
export type SearchType =
  | 'REGION'
  | 'ENTERPRISE'
  | 'ORGANIZATION'
  | 'PROJECT'
  | 'INDUSTRY'
  | 'POLICY'
  | 'INDICATOR'
  | 'DOCUMENT'
  | 'SECTION'
  | 'STATEMENT';

export type FindQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  first: number;
}>;


export type FindQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly matchedText: string, readonly highlights: ReadonlyArray<number>, readonly node:
        | { readonly __typename: 'Region', readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly __typename: 'Industry', readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly __typename: 'Enterprise', readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly __typename: 'Investment', readonly id: string }
        | { readonly __typename: 'Milestone', readonly id: string }
        | { readonly __typename: 'Policy', readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly __typename: 'Project', readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly __typename: 'Indicator', readonly name: string, readonly english: string | null, readonly id: string }
        | { readonly __typename: 'Observation', readonly id: string }
        | { readonly __typename: 'Document', readonly title: string, readonly id: string }
        | { readonly __typename: 'Section', readonly title: string, readonly id: string }
        | { readonly __typename: 'Statement', readonly text: string, readonly id: string }
        | { readonly __typename: 'Conflict', readonly id: string }
        | { readonly __typename: 'Dataset', readonly id: string }
       }> } };

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

export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $types: [SearchType!], $first: Int!) {
  search(text: $text, types: $types, first: $first) {
    edges {
      match
      matchedText
      highlights
      node {
        id
        __typename
        ... on Entity {
          name
          english
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
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
