/** A group by an entity, as the service answers it; without a value nothing is stated. */
export interface EntityChoiceFragment {
  readonly keys: readonly {
    readonly value: string | null;
    readonly node: { readonly id: string; readonly name?: string; readonly english?: string | null } | null;
  }[];
  readonly count: number;
}
