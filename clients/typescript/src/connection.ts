/** A page of a list, with what paging needs: `nodes` and `pageInfo { hasNextPage endCursor }`. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Variables of an operation that hands `$after` to its connection. */
export interface PagedVariables {
  readonly after?: string | null | undefined;
}

/** `never` where the operation takes no variables at all: its `after`, too, would be `never`. */
export type TakesAfter<Variables extends PagedVariables> = [Variables['after']] extends [never] ? never : unknown;
