import { StatementKind, StatementRank } from '../../model/enums.js';
import type { SeedStatement } from '../dataset.js';
import { publishedBy } from '../dataset-index.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { claimOf, questionOf } from './claim.js';
import { groupBy } from './group-by.js';
import { decide, LATER_ACTUAL, type RankContext } from './rank-rules.js';

export interface Rank {
  readonly rank: string;
  /** The rule that ranked it, where statements disagree. */
  readonly rule?: string;
}

/** How statements stand to each other. */
export interface Ranking {
  /** By statement id. */
  readonly ranks: ReadonlyMap<string, Rank>;
  /** Whether the graph shows it among those with the same question. */
  shows(statement: SeedStatement): boolean;
  /** Of several statements the one to show, by the rules. */
  best(statements: readonly SeedStatement[]): SeedStatement;
}

const NORMAL: Rank = { rank: StatementRank.NORMAL };

/** Ranks the statements that answer one question differently. */
function rankAnswers(statements: readonly SeedStatement[], best: SeedStatement, context: RankContext, ranks: Map<string, Rank>): void {
  const claim = claimOf(best);
  const losers = statements.filter((each) => claimOf(each) !== claim);
  if (losers.length === 0) return;
  for (const loser of losers) ranks.set(loser.id, { rank: StatementRank.OUTRANKED, rule: decide(best, loser, context).rule });
  const { rule } = decide(best, losers[0]!, context);
  for (const winner of statements.filter((each) => claimOf(each) === claim)) ranks.set(winner.id, { rank: StatementRank.PREFERRED, rule });
}

/** A result that a later document states replaces what an earlier one expected for the same period. */
function rankForecasts(statements: readonly SeedStatement[], best: Ranking['best'], context: RankContext, ranks: Map<string, Rank>): void {
  const actual = statements.filter(({ kind }) => kind === StatementKind.ACTUAL);
  const forecasts = statements.filter(({ kind }) => kind === StatementKind.FORECAST);
  if (actual.length === 0 || forecasts.length === 0) return;
  const result = best(actual);
  const replaced = forecasts.filter(
    (each) => claimOf(each) !== claimOf(result) && publishedBy(context.index, each) < publishedBy(context.index, result),
  );
  if (replaced.length === 0) return;
  for (const forecast of replaced) ranks.set(forecast.id, { rank: StatementRank.OUTRANKED, rule: LATER_ACTUAL });
  for (const each of actual) {
    if (claimOf(each) === claimOf(result) && !ranks.has(each.id)) ranks.set(each.id, { rank: StatementRank.PREFERRED, rule: LATER_ACTUAL });
  }
}

/** Ranks all statements, once: a question that is answered in several ways has one answer that the graph shows. */
export function rankStatements(statements: readonly SeedStatement[], context: RankContext, vocabulary: Vocabulary): Ranking {
  const ranks = new Map<string, Rank>();
  const best = (all: readonly SeedStatement[]): SeedStatement => all.reduce((a, b) => decide(a, b, context).winner);
  const shown = new Set<string>();
  for (const answers of groupBy(statements, (each) => questionOf(each, context.index, vocabulary)).values()) {
    const winner = best(answers);
    for (const each of answers) if (claimOf(each) === claimOf(winner)) shown.add(each.id);
    rankAnswers(answers, winner, context, ranks);
  }
  const observed = statements.filter(({ property }) => property.includes('/'));
  for (const answers of groupBy(observed, ({ subject, property, period }) => [subject, property, period?.text].join(' ')).values()) {
    rankForecasts(answers, best, context, ranks);
  }
  const all = new Map(statements.map(({ id }) => [id, ranks.get(id) ?? NORMAL]));
  const unasked = (statement: SeedStatement): boolean => questionOf(statement, context.index, vocabulary) === undefined;
  return { ranks: all, shows: (statement) => shown.has(statement.id) || unasked(statement), best };
}
