import type { TypedDocument } from '../../../../clients/typescript/src/index.js';
import { useAsOf } from '../../data/as-of.js';
import { useAnswer } from '../../data/use-answer.js';
import type { EntityChoiceFragment } from './entity-choice.js';

/** What the choices of a filter are counted by: groups of what the other filters leave. */
export interface Counted {
  readonly document: TypedDocument<{ readonly groups: readonly EntityChoiceFragment[] }, never>;
  /** The dimension, as the service calls it. */
  readonly by: string;
  readonly where: object;
  /** The most frequent first; else in the order of the keys. */
  readonly byCount?: boolean;
  /** Choices with fewer are left out. */
  readonly atLeast?: number;
}

/** The choices of a filter with their counts; undefined until they are there, or where counting them is refused. */
export function useChoices(counted: Counted | undefined): readonly EntityChoiceFragment[] | undefined {
  const [asOf] = useAsOf();
  const variables = counted && {
    by: [counted.by],
    where: counted.where,
    ...(counted.byCount && { orderBy: [{ count: 'DESC' }] }),
    ...(counted.atLeast && { having: { count: { gte: counted.atLeast } } }),
    ...asOf,
  };
  return useAnswer(counted?.document ?? '', variables as never, { enabled: counted !== undefined, keep: true }).data?.data.groups;
}
