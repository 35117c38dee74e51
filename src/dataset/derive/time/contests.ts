import { StatementKind } from '../../../model/enums.js';
import { readContainment } from '../../containment.js';
import type { Dataset, SeedStatement } from '../../dataset.js';
import type { DatasetIndex } from '../../dataset-index.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { claimOf, questionOf } from '../claim.js';
import { groupBy } from '../group-by.js';
import { rankStatements, type Ranking } from '../rank-statements.js';
import type { Rectangles } from './rectangle.js';
import { Tiling } from './tiling.js';

/** Statements that differ about one thing, and how they rank among those that hold at a time. */
export interface Contest {
  /** What they are about, as one key. */
  readonly topic: string;
  readonly statements: readonly SeedStatement[];
  readonly tiling: Tiling<Standing>;
}

/** A ranking of some of the statements of a contest. */
export interface Standing {
  readonly statements: readonly SeedStatement[];
  readonly ranking: Ranking;
}

export interface ContestContext {
  readonly dataset: Dataset;
  readonly index: DatasetIndex;
  readonly vocabulary: Vocabulary;
  readonly times: (statement: SeedStatement) => Rectangles;
}

/** Results and expectations for a period are ranked against each other, so an indicator's are looked at together. */
const topicOf = (statement: SeedStatement, index: DatasetIndex, vocabulary: Vocabulary): string | undefined => {
  const { subject, property, period } = statement;
  if (!property.includes('/')) return questionOf(statement, index, vocabulary);
  return [subject, property, period?.text, statement.kind === StatementKind.TARGET ? 'aim' : 'result'].join(' ');
};

/** Finds what is contested at any time, and ranks it at all times. What nobody contests needs no ranking. */
export function findContests({ dataset, index, vocabulary, times }: ContestContext): Contest[] {
  const parents = containmentBySubject(dataset, index, vocabulary);
  return [...groupBy(dataset.statements, (each) => topicOf(each, index, vocabulary))]
    .filter(([, statements]) => statements.some((each) => claimOf(each) !== claimOf(statements[0]!)))
    .map(([topic, statements]) => {
      // Which of two places is the more precise depends on what was known of them, so this is cut along as well.
      const places = above(statements, parents);
      const members = new Set(statements);
      const items = [...new Set([...statements, ...places])].map((item) => ({ item, holds: times(item) }));
      const tiling = Tiling.of(items, (present) => {
        const ranked = present.filter((each) => members.has(each));
        if (ranked.length === 0) return undefined;
        const containment = readContainment(present, index, vocabulary);
        return { statements: ranked, ranking: rankStatements(ranked, { index, containment }, vocabulary) };
      });
      return { topic, statements, tiling };
    });
}

/** Statements of what lies in what, by what lies in it. */
const containmentBySubject = ({ statements }: Dataset, index: DatasetIndex, vocabulary: Vocabulary): Map<string, SeedStatement[]> =>
  groupBy(statements, ({ subject, property }) =>
    vocabulary.subjects.get(index.entities.get(subject)!.type)!.containment?.name === property ? subject : undefined,
  );

/** Every statement of what the objects lie in, over any number of steps. */
function above(statements: readonly SeedStatement[], parents: ReadonlyMap<string, readonly SeedStatement[]>): Set<SeedStatement> {
  const found = new Set<SeedStatement>();
  const queue = statements.map(({ object }) => object);
  while (queue.length > 0) {
    for (const statement of parents.get(queue.pop() ?? '') ?? []) {
      if (!found.has(statement)) queue.push(statement.object);
      found.add(statement);
    }
  }
  return found;
}
