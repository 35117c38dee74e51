import { IdTable, UNKNOWN } from '../../store/records/id-table.js';
import type { RecordSource } from '../../store/records/record-source.js';

/** What entities say of others: relationships come behind nodes, so it is read ahead. */
export interface MoneyLookups {
  /** By region: the region it is part of. */
  readonly wholes: ReadonlyMap<string, string>;
  /** By enterprise: the names of its industries. */
  readonly industries: ReadonlyMap<string, readonly string[]>;
  /** By project: its total investment in yuan. */
  readonly amounts: ReadonlyMap<string, number>;
  /** The document that a statement is cited from. */
  readonly documentOf: (statement: string) => string | undefined;
}

/** For each statement, which document: two numbers a statement. */
class Citations {
  private readonly statements = new IdTable();
  private readonly documents = new IdTable();
  private readonly cited: number[] = [];

  add(statement: string, document: string): void {
    this.cited[this.statements.add(statement)] = this.documents.add(document);
  }

  find(statement: string): string | undefined {
    const number = this.statements.find(statement);
    return number === UNKNOWN ? undefined : this.documents.text(this.cited[number]!);
  }
}

export async function readMoneyLookups(source: RecordSource): Promise<MoneyLookups> {
  const wholes = new Map<string, string>();
  const industryNames = new Map<string, string>();
  const industries = new Map<string, string[]>();
  const stated = new Map<string, number>();
  const amounts = new Map<string, number>();
  const citations = new Citations();
  for await (const record of source.records()) {
    if ('node' in record) {
      const { label, id, properties } = record.node;
      if (label === 'Industry') industryNames.set(id, String(properties['name']));
      if (label === 'Investment') stated.set(id, properties['amount'] as number);
      continue;
    }
    const { type, from, to } = record.relationship;
    if (type === 'PART_OF') wholes.set(from, to);
    else if (type === 'OPERATES_IN') industries.set(from, [...(industries.get(from) ?? []), industryNames.get(to)!]);
    else if (type === 'TOTAL_INVESTMENT') amounts.set(from, stated.get(to)!);
    else if (type === 'CITED_FROM') citations.add(from, to);
  }
  return { wholes, industries, amounts, documentOf: (statement) => citations.find(statement) };
}
