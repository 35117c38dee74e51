import type { RelationshipRecord } from '../../store/graph-batch.js';
import { basisOf } from './basis-of.js';
import type { Derivation } from './derivation.js';
import type { Finding } from './findings.js';
import { groupBy } from './group-by.js';
import { investmentOf, isTotal } from './investment-of.js';
import { revisableRelationship } from './time/revisable-relationship.js';
import { Tiling } from './time/tiling.js';

/** Of the totals that are stated for a project, the one that wins is the project's own. */
export function deriveTotalInvestments(derivation: Derivation, findings: readonly Finding[]): RelationshipRecord[] {
  const { dataset, model, index, vocabulary, ranking, timetable } = derivation;
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const totals = groupBy(dataset.statements, (each) => (isTotal(investmentOf(each, index, vocabulary)?.kind) ? each.subject : undefined));
  return [...totals].flatMap(([project, statements]) => {
    const items = statements.map((item) => ({ item, holds: timetable.statement(item) }));
    const winners = Tiling.of(items, (present) => investmentOf(ranking.best(present), index, vocabulary));
    return winners
      .distinct(({ id }) => id)
      .flatMap(({ key, holds }) => {
        const behind = byId.get(key)!.statements;
        const ground = { basis: basisOf(behind), statements: behind.map(({ id }) => id), holds };
        return revisableRelationship('TOTAL_INVESTMENT', project, key, [ground], model);
      });
  });
}
