import type { Dataset, SeedStatement } from '../../../../src/dataset/dataset.js';
import { parsePeriod } from '../../../../src/model/period.js';

/** A day as an ISO 8601 date. */
export interface Days {
  /** Nothing that was published later. */
  readonly known: string;
  /** Only what is valid on this day; left out: whatever was ever valid. */
  readonly on?: string | undefined;
}

/** The dataset as it would be if nothing else had ever been stated: what the rectangles of the full one must amount to. */
export function restricted(dataset: Dataset, { known, on }: Days): Dataset {
  const documentOf = ({ document }: SeedStatement) => dataset.documents.find(({ id }) => id === document)!;
  const isOut = ({ register, published }: Dataset['documents'][number]): boolean => register || published.split('/').at(-1)! <= known;

  const isValid = (statement: SeedStatement): boolean => {
    if (on === undefined) return true;
    const { period, property } = statement;
    const { period: spoken, register } = documentOf(statement);
    const goesOn = !period || property === 'milestone' || property === 'investment';
    const begins = period?.from ?? (register || !spoken ? '0000' : parsePeriod(spoken)!.from);
    return begins <= on && (goesOn || on <= period.to);
  };

  const out = dataset.statements.filter((each) => isOut(documentOf(each)));
  const names = (statements: readonly SeedStatement[]): Set<string | undefined> =>
    new Set(statements.flatMap(({ subject, property, object }) => [subject, property, object]));
  const [ever, by] = [names(dataset.statements), names(out)];
  return {
    ...dataset,
    documents: dataset.documents.filter(isOut),
    entities: dataset.entities.filter(({ id }) => !ever.has(id) || by.has(id)),
    statements: out.filter(isValid),
  };
}
