import type { GraphModel } from '../model/graph-model.js';
import { DECIMAL_SCALE } from '../model/scalars.js';
import { readContainment } from './containment.js';
import type { Dataset, SeedEntity, SeedStatement } from './dataset.js';
import { indexDataset } from './dataset-index.js';
import { rankStatements, type Rank } from './derive/rank-statements.js';
import type { StatedValue } from './values/stated-value.js';
import { readVocabulary } from './vocabulary/vocabulary.js';

interface ExportedValue {
  /** A number where the value is one, the text itself otherwise, null for relationships. */
  readonly value: number | string | null;
  readonly unit: string | null;
  /** Upper end of a range. */
  readonly upper: number | null;
  readonly printed: string | null;
}

const MONEY_UNITS = [
  ['亿元', 100_000_000],
  ['万元', 10_000],
  ['元', 1],
] as const;

/** Money in the unit it is printed in, all else in the unit that the dataset keeps it in. */
function exportValue(value: StatedValue | undefined): ExportedValue {
  if (value === undefined) return { value: null, unit: null, upper: null, printed: null };
  const printed = value.text;
  if (value.kind === 'money') {
    const [unit, yuan] = MONEY_UNITS.find(([name]) => printed.endsWith(name)) ?? MONEY_UNITS[2];
    return { value: value.yuan / yuan, unit, upper: null, printed };
  }
  if (value.kind !== 'quantity') return { value: printed, unit: null, upper: null, printed };
  const upper = value.upper === undefined ? null : value.upper / DECIMAL_SCALE;
  return { value: value.number / DECIMAL_SCALE, unit: value.unit, upper, printed };
}

function exportStatement(statement: SeedStatement, type: string, { rank, rule }: Rank): object {
  const { id, subject, property, object, of, period, kind, qualifiers, doubt, basis, document, section, anchor, occurrence } = statement;
  const { value, unit, upper, printed } = exportValue(statement.value);
  const said = {
    id,
    subject,
    subjectType: type,
    property,
    value,
    unit,
    object: object ?? null,
    period: period?.text ?? null,
    kind,
    qualifiers,
    basis,
  };
  const shown = { printed, upper, of: of ?? null, doubt: doubt ?? null, rank, rankRule: rule ?? null };
  return { ...said, document, section, anchor, occurrence, ...shown };
}

function exportEntity({ id, type, name, english, aliases, merged, fields }: SeedEntity): object {
  return { id, type, name, english: english ?? null, aliases, merged, ...fields };
}

/** Every statement as a line of JSON, in the order of documents, sections and facts. */
export function* statementLines({ documents, statements, entities }: Dataset, model: GraphModel): Generator<string> {
  const index = indexDataset(documents, entities);
  const vocabulary = readVocabulary(model);
  const containment = readContainment(statements, index, vocabulary);
  const { ranks } = rankStatements(statements, { index, containment }, vocabulary);
  for (const statement of statements) {
    yield JSON.stringify(exportStatement(statement, index.entities.get(statement.subject)!.type, ranks.get(statement.id)!));
  }
}

/** Every entry of the register as a line of JSON, with its aliases. */
export function* entityLines({ entities }: Dataset): Generator<string> {
  for (const entity of entities) yield JSON.stringify(exportEntity(entity));
}
