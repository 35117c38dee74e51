import { GraphNodeFragmentDoc, TypedDocumentString, type Basis, type GraphNodeFragment } from './open-node.operations.js';
import { typeNameOf } from './fields.js';

// Which field is asked depends on the node, so these operations are put together; names of types and fields come from
// ids and from `relations`, everything else is a variable.

const NAME = /^[A-Za-z]+$/;

function checked(name: string): string {
  if (!NAME.test(name)) throw new TypeError(`No name of a type or field: ${name}`);
  return name;
}

const FRAGMENT = GraphNodeFragmentDoc.toString().trim();

export interface NeighboursQuery {
  readonly node: {
    readonly list?: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: readonly { readonly basis: Basis | null; readonly node: GraphNodeFragment }[];
    };
  } | null;
}

const ORDERS: Readonly<Record<string, string>> = {
  projects: 'orderBy: [{ investment: { amount: DESC } }]',
  observations: 'orderBy: [{ period: DESC }]',
  values: 'orderBy: [{ period: DESC }]',
};

/** A page of what a field of a node leads to. */
export function neighboursOperation(node: string, field: string, whereType: string | undefined) {
  const order = ORDERS[field];
  const takes = ['first: $first', 'after: $after', ...(whereType ? ['where: $where'] : []), ...(order ? [order] : [])].join(', ');
  const variables = `$id: ID!, $first: Int!, $after: String, ${whereType ? `$where: ${checked(whereType)}, ` : ''}$known: Date, $on: Date`;
  return new TypedDocumentString<
    NeighboursQuery,
    Readonly<Record<string, unknown>>
  >(`query Neighbours(${variables}) @asOf(known: $known, on: $on) {
  node(id: $id) {
    ... on ${checked(typeNameOf(node))} {
      list: ${checked(field)}(${takes}) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { basis node { ...GraphNode } }
      }
    }
  }
}

${FRAGMENT}
`);
}

export interface GroupsQuery {
  readonly groups: readonly {
    readonly keys: readonly {
      readonly value: string | null;
      readonly node: { readonly name?: string; readonly title?: string; readonly english?: string | null } | null;
    }[];
    readonly count: number;
  }[];
}

/** The members of a hub in groups, as the service forms them. */
export const groupsOperation = (root: string, by: string, whereType: string) =>
  new TypedDocumentString<
    GroupsQuery,
    Readonly<Record<string, unknown>>
  >(`query MembersInGroups($where: ${checked(whereType)}, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  groups: ${checked(root)}(by: [${by.replaceAll(/[^A-Z_]/g, '')}], where: $where, orderBy: [{ count: DESC }], first: 1000) {
    keys { value node { ... on Entity { name english } ... on Document { title } } }
    count
  }
}
`);

export type CountedQuery = { readonly node: Readonly<Record<string, { readonly totalCount: number }>> | null };

/** The members of a hub under several conditions, counted: what the service has no groups for. */
export function countsOperation(node: string, field: string, whereType: string, conditions: number) {
  const each = Array.from({ length: conditions }, (_, index) => index);
  const variables = each.map((index) => `$where${index}: ${checked(whereType)}`).join(', ');
  const fields = each.map((index) => `      c${index}: ${checked(field)}(first: 0, where: $where${index}) { totalCount }`).join('\n');
  return new TypedDocumentString<
    CountedQuery,
    Readonly<Record<string, unknown>>
  >(`query MembersCounted($id: ID!, ${variables}, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  node(id: $id) {
    ... on ${checked(typeNameOf(node))} {
${fields}
    }
  }
}
`);
}
