import type { SeedStatement } from '../../dataset.js';
import { findContests, type Contest, type ContestContext } from './contests.js';
import { entityTimes } from './entity-times.js';
import type { Rectangles } from './rectangle.js';
import { statementTimes } from './statement-times.js';

/** When what holds. */
export interface Timetable {
  /** Where an entry of the register holds. */
  entity(id: string): Rectangles;
  /** Where a statement holds. */
  statement(statement: SeedStatement): Rectangles;
  /** Where the graph shows what a statement says: while it holds, and none that holds outranks it. */
  shown(statement: SeedStatement): Rectangles;
  readonly contests: readonly Contest[];
}

export function readTimetable(context: Omit<ContestContext, 'times'>): Timetable {
  const { dataset, index, vocabulary } = context;
  const statement = statementTimes(index, vocabulary);
  const contests = findContests({ ...context, times: statement });
  const contestOf = new Map(contests.flatMap((contest) => contest.statements.map((each) => [each, contest] as const)));
  return {
    entity: entityTimes(dataset),
    statement,
    shown: (each) =>
      contestOf.get(each)?.tiling.where(({ statements, ranking }) => statements.includes(each) && ranking.shows(each)) ?? statement(each),
    contests,
  };
}
