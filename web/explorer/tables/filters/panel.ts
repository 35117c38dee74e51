/** What every panel of a filter gets: what it is of, what is chosen in it, and whom to tell. */
export interface PanelProps<Kind> {
  readonly filter: Kind;
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}
