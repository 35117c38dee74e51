import type { GroupOrder, GroupTest } from '../../compiler/plan/groups-plan.js';
import type { Group } from './group.js';
import type { Key, PreparedDimension } from './prepare-dimension.js';
import type { Run } from './run.js';
import type { Whole } from './whole-sum.js';

type Comparable = Key | Whole;

/** UTF-16 puts the halves of surrogate pairs before the last of the basic characters; code points do not. */
const unitOf = (text: string, place: number): number => {
  const unit = text.charCodeAt(place);
  return unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit;
};

/** Texts in the order of their code points, as Neo4j has those of properties. */
function compareTexts(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let place = 0; place < length; place++) {
    const difference = unitOf(one, place) - unitOf(other, place);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** In lists Neo4j has texts in the order of their UTF-16 units. */
function compare(one: Comparable, other: Comparable, ofLists = false): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (typeof one === 'string' && typeof other === 'string' && !ofLists) return compareTexts(one, other);
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The order of groups: what is null comes below everything, and ties are broken by the keys. */
export function prepareGroupOrder(order: readonly GroupOrder[], by: readonly PreparedDimension[]): (one: Group, other: Group) => number {
  const byKeys = (one: Group, other: Group): number => {
    for (const [place, { orderOf, ofLists }] of by.entries()) {
      const result = compare(orderOf(one.keys[place]!), orderOf(other.keys[place]!), ofLists);
      if (result !== 0) return result;
    }
    return 0;
  };
  return (one, other) => {
    for (const { figure, descending } of order) {
      const result = figure === 'key' ? byKeys(one, other) : compare(one.compared(figure), other.compared(figure));
      if (result !== 0) return descending ? -result : result;
    }
    return byKeys(one, other);
  };
}

const operators = {
  eq: (figure, parameter) => figure === parameter,
  lt: (figure, parameter) => figure < parameter,
  lte: (figure, parameter) => figure <= parameter,
  gt: (figure, parameter) => figure > parameter,
  gte: (figure, parameter) => figure >= parameter,
} satisfies Record<string, (figure: Whole, parameter: number) => boolean>;

/** Whether a group passes; what is null satisfies no comparison. */
export function passes(run: Run, group: Group, tests: readonly GroupTest[]): boolean {
  return tests.every((test) => {
    const figure = group.compared(test.figure);
    if (test.kind === 'missing') return (figure === null) === test.holds;
    if (figure === null) return false;
    if (test.operator === 'in') return run.elements(test.value).has(figure);
    return operators[test.operator](figure, run.parameter(test.value) as number);
  });
}
