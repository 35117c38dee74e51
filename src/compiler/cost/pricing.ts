import type { ParameterIndex, Source, Traversal } from '../plan/query-plan.js';
import type { Reason } from './bill.js';
import { busyDegree, meanDegree, type Labels } from './graph-statistics.js';
import { endLabels, type Tariff } from './price-predicate.js';

/** The nodes that something starts from. */
export interface Start {
  /** How many. */
  readonly nodes: number;
  /** Whether they were named, or reached over a relationship to one: such nodes have more relationships than others. */
  readonly busy: boolean;
  readonly labels: Labels;
  /** The relationship type that led to them, for the statements it rests on. */
  readonly relationship: string | null;
  /** Of groups: how many nodes are in one. */
  readonly members?: number;
}

/** What one source costs by itself, and the nodes that its columns are read of. */
export interface Priced {
  readonly touched: number;
  readonly reason: Reason;
  readonly first: number | null;
  readonly rows: Start;
}

/** Everything that a price is made of, handed to the pricing function of each kind of source. */
export interface Pricing extends Tariff {
  /** The number that a parameter is, or that a list has; what a price looks at, it depends on. */
  readonly number: (parameter: ParameterIndex) => number;
}

export type PriceSource<Kind extends Source> = (source: Kind, start: Start, pricing: Pricing) => Priced;

/** How many nodes a traversal leads to from one node. */
export function endsOf(from: Traversal, { busy, labels, relationship, members = 0 }: Start, { statistics }: Tariff): number {
  switch (from.kind) {
    case 'scan':
      return statistics.nodes.get(from.label) ?? 0;
    case 'seek':
    case 'key':
      return 1;
    case 'members':
      return members;
    case 'expand': {
      const known = statistics.relationships.get(from.relationship);
      return known ? (busy ? busyDegree : meanDegree)(known, from.direction, labels) : 0;
    }
    case 'evidence': {
      const known = relationship === null ? undefined : statistics.relationships.get(relationship);
      return known && known.count > 0 ? known.evidence / known.count : 0;
    }
  }
}

/** The labels of the nodes that a traversal leads to. */
export function labelsAt(from: Traversal, tariff: Tariff): Labels {
  if (from.kind === 'expand') return endLabels(from, tariff);
  return from.kind === 'key' || from.kind === 'members' ? null : [from.label];
}

/** The relationship type that a traversal walks. */
export const ledBy = (from: Traversal): string | null => (from.kind === 'expand' ? from.relationship : null);
