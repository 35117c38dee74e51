import { StatementKind, StatementRank } from '../../model/enums.js';
import type { SeedStatement } from '../dataset.js';
import type { Derivation, Fragment } from './derivation.js';
import { investmentOf, isTotal } from './investment-of.js';
import { conflictId, numbered } from './node-ids.js';
import { relationship, type Values } from './records.js';
import type { Contest, Standing } from './time/contests.js';
import { revisableNode } from './time/revisable-node.js';
import { revisableRelationship } from './time/revisable-relationship.js';

/** The statements that contradict others at a time: equal ones on the same side included. */
const sidesOf = ({ statements, ranking }: Standing): SeedStatement[] =>
  statements.filter(({ id }) => ranking.ranks.get(id)!.rank !== StatementRank.NORMAL);

/** The statement that is shown; a result before an expectation, which may be contradicted for itself. */
function winnerOf(standing: Standing): SeedStatement | undefined {
  const { ranking } = standing;
  const shown = sidesOf(standing).filter(({ id }) => ranking.ranks.get(id)!.rank === StatementRank.PREFERRED);
  const results = shown.filter(({ kind }) => kind === StatementKind.ACTUAL);
  return shown.length === 0 ? undefined : ranking.best(results.length > 0 ? results : shown);
}

/** One node a question that statements answer differently. It is there once both sides are known. */
export function deriveConflicts(derivation: Derivation): Fragment {
  const { timetable, model, records, index, vocabulary } = derivation;
  /** Totals and relationships are asked about once, whatever the periods they are stated for. */
  const periodOf = (statement: SeedStatement): string | undefined =>
    statement.object === undefined && statement.value?.kind !== 'code' && !isTotal(investmentOf(statement, index, vocabulary)?.kind)
      ? statement.period?.text
      : undefined;

  const open = timetable.contests.flatMap((contest): { contest: Contest; winner: SeedStatement }[] => {
    const winner = winnerOf(contest.tiling.now!);
    return winner ? [{ contest, winner }] : [];
  });
  const ids = numbered(new Map(open.map(({ contest, winner }) => [contest.topic, conflictId(winner, periodOf(winner))])));

  const fragments = open.map(({ contest: { topic, tiling, statements }, winner }): Fragment => {
    const id = ids.get(topic)!;
    const { subject, property, kind } = winner;
    const states = tiling.map((standing): Values | undefined => {
      const first = winnerOf(standing);
      return first && { property, period: periodOf(winner), kind, rule: standing.ranking.ranks.get(first.id)!.rule! };
    });
    const node = revisableNode({ type: 'Conflict', id, holds: states.where(() => true) }, states, records);
    const tie = (type: string, from: string, to: string, statement: SeedStatement, when: (standing: Standing) => boolean) =>
      revisableRelationship(type, from, to, [{ basis: 'DERIVED', statements: [statement.id], holds: tiling.where(when) }], model);
    const sides = statements.filter((each) => [...tiling.values].some((standing) => sidesOf(standing).includes(each)));
    const winners = new Set([...tiling.values].flatMap((standing) => winnerOf(standing) ?? []));
    return {
      nodes: node.nodes,
      relationships: [
        ...node.relationships,
        relationship(
          'CONFLICT_ABOUT',
          id,
          subject,
          'DERIVED',
          sides.map((each) => each.id),
        ),
        ...sides.flatMap((each) => tie('IN_CONFLICT', each.id, id, each, (standing) => sidesOf(standing).includes(each))),
        ...[...winners].flatMap((each) => tie('WINNER', id, each.id, each, (standing) => winnerOf(standing) === each)),
      ],
    };
  });
  return { nodes: fragments.flatMap(({ nodes }) => nodes), relationships: fragments.flatMap(({ relationships }) => relationships) };
}
