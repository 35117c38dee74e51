/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type IndicatorOverviewQueryVariables = Exact<{
  id: string | number;
  property: string;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type IndicatorOverviewQuery = { readonly indicator: { readonly id: string, readonly name: string, readonly english: string | null, readonly aliases: ReadonlyArray<string>, readonly unit: string, readonly description: string | null, readonly values: { readonly totalCount: number } } | null, readonly periods: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }>, readonly subjects: ReadonlyArray<{ readonly count: number, readonly periods: number, readonly keys: ReadonlyArray<{ readonly node:
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
       | null }> }>, readonly disagreements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly period: string | null, readonly subject:
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
        | { readonly id: string, readonly name: string, readonly english: string | null }
       | null }> } };

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

export const IndicatorOverviewDocument = new TypedDocumentString(`
    query IndicatorOverview($id: ID!, $property: String!, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  indicator(id: $id) {
    id
    name
    english
    aliases
    unit
    description
    values {
      totalCount
    }
  }
  periods: observationGroups(
    by: [PERIOD, KIND]
    where: {indicator: {id: {eq: $id}}}
    orderBy: [{count: DESC}]
    first: 200
  ) {
    keys {
      value
    }
    count
  }
  subjects: observationGroups(
    by: [SUBJECT]
    where: {indicator: {id: {eq: $id}}}
    orderBy: [{count: DESC}]
    first: 200
  ) {
    keys {
      node {
        id
        ... on Entity {
          name
          english
        }
      }
    }
    count
    periods: distinct(by: PERIOD)
  }
  disagreements: conflicts(where: {property: {eq: $property}}, first: 20) {
    totalCount
    nodes {
      id
      period
      subject {
        id
        name
        english
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorOverviewQuery, IndicatorOverviewQueryVariables>;
