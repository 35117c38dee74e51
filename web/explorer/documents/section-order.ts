interface Placed {
  readonly id: string;
  /** Spans of lines in the original: `15-15`. */
  readonly lines: readonly string[];
}

const firstLine = ({ lines }: Placed): number => Math.min(...lines.map((span) => Number(span.split('-')[0])));

/** Sections in the order in which the original has them; those whose lines nobody has noted come last. */
export const inOrder = <Section extends Placed>(sections: readonly Section[]): readonly Section[] =>
  sections.toSorted((a, b) => {
    const [left, right] = [firstLine(a), firstLine(b)];
    return left === right ? (a.id < b.id ? -1 : 1) : left - right;
  });
