import Cypher from '@neo4j/cypher-builder';
import type { Compared, Figure, GroupTest } from '../plan/groups-plan.js';
import { parameter, type Rendering } from './names.js';
import { operators } from './render-predicate.js';

/** A variable that every group has. */
type Column = [value: Cypher.Expr, variable: Cypher.Variable];

/**
 * The figures of groups while a statement is written: what is asked for twice is aggregated once. `aggregates` are
 * projected with the keys, `derived` are made of them in the next step.
 */
export class FigureColumns {
  readonly #aggregates = new Map<string, Column>();
  readonly #derived = new Map<string, Column>();

  constructor(
    private readonly rendering: Rendering,
    /** The number of a member, and the unit and the kind that it has; null where there is none. */
    private readonly member: { readonly [of in 'number' | 'units' | 'kinds']: Cypher.Variable | null },
    /** The keys of the dimensions that different keys are counted of, by the place of the figure. */
    private readonly distinct: ReadonlyMap<Figure, { readonly keys: Cypher.Variable; readonly list: boolean }>,
  ) {}

  get aggregates(): readonly Column[] {
    return [...this.#aggregates.values()];
  }

  get derived(): readonly Column[] {
    return [...this.#derived.values()];
  }

  /** As it stands in a row: sums may be larger than any number of JavaScript, so quantities go out as text. */
  value(figure: Figure): Cypher.Expr {
    switch (figure.kind) {
      case 'stated':
        return this.#stated();
      case 'different':
        return this.#aggregate('different', (number) => Cypher.count(number).distinct());
      case 'units':
      case 'kinds':
        return this.#once(this.#aggregates, figure.kind, () => Cypher.collect(this.member[figure.kind]!).distinct());
      case 'distinct':
        return this.#distinct(figure);
      case 'count':
        return this.compared('count');
      default:
        return Cypher.toString(this.compared(figure.kind));
    }
  }

  /** What groups are compared by. */
  compared(figure: Compared): Cypher.Expr {
    switch (figure) {
      case 'count':
        return this.#once(this.#aggregates, 'count', () => Cypher.count('*'));
      case 'min':
        return this.#aggregate('min', Cypher.min);
      case 'max':
        return this.#aggregate('max', Cypher.max);
      case 'sum': {
        const [sum, stated] = [this.#sum(), this.#stated()];
        return this.#once(this.#derived, 'sum', () => ifExact(sum, stated, sum));
      }
      case 'avg': {
        const [sum, stated] = [this.#sum(), this.#stated()];
        return this.#once(this.#derived, 'avg', () => ifExact(sum, stated, this.#halfEven(sum, stated)));
      }
      case 'median': {
        // The lower and the upper middle; of an odd number of values both are the middle.
        const lower = this.#aggregate('lower', (number) => Cypher.percentileDisc(number, 0.5));
        const upper = this.#aggregate('upper', (number) => Cypher.percentileDisc(number, 0.500000001));
        return this.#once(this.#derived, 'median', () => this.#halfEven(text`(${lower} + ${upper})`, new Cypher.Literal(2)));
      }
    }
  }

  test(test: GroupTest): Cypher.Predicate {
    const figure = this.compared(test.figure);
    if (test.kind === 'compare') return operators[test.operator](figure, parameter(test.value));
    return test.holds ? Cypher.isNull(figure) : Cypher.isNotNull(figure);
  }

  #stated = (): Cypher.Variable => this.#aggregate('stated', Cypher.count);

  #sum = (): Cypher.Variable => this.#aggregate('total', Cypher.sum);

  #aggregate(name: string, of: (number: Cypher.Expr) => Cypher.Expr): Cypher.Variable {
    return this.#once(this.#aggregates, name, () => of(this.member.number!));
  }

  #once(columns: Map<string, Column>, name: string, make: () => Cypher.Expr): Cypher.Variable {
    let column = columns.get(name);
    if (!column) columns.set(name, (column = [make(), this.rendering.names.variable()]));
    return column[1];
  }

  #distinct(figure: Extract<Figure, { kind: 'distinct' }>): Cypher.Expr {
    const { keys, list } = this.distinct.get(figure)!;
    const name = JSON.stringify(figure.of);
    if (!list) return this.#once(this.#aggregates, name, () => Cypher.count(keys).distinct());
    const lists = this.#once(this.#aggregates, name, () => Cypher.collect(keys));
    const [each, key] = [this.rendering.names.variable(), this.rendering.names.variable()];
    return new Cypher.Count(new Cypher.Unwind([lists, each]).unwind([each, key]).return(key).distinct());
  }

  /** A quotient of whole numbers, rounded half to even. The remainder is taken so that it is never negative. */
  #halfEven(dividend: Cypher.Expr, divisor: Cypher.Expr): Cypher.Expr {
    const [rest, quotient] = [this.rendering.names.variable(), this.rendering.names.variable()];
    const up = text`CASE WHEN 2 * ${rest} > ${divisor} OR (2 * ${rest} = ${divisor} AND ${quotient} % 2 <> 0) THEN 1 ELSE 0 END`;
    const quotients = text`[${quotient} IN [(${dividend} - ${rest}) / ${divisor}] | ${quotient} + ${up}]`;
    return text`head([${rest} IN [(${dividend} % ${divisor} + ${divisor}) % ${divisor}] | head(${quotients})])`;
  }
}

/**
 * What is made of a sum, and null where it is of nothing. Beyond 2^63 Cypher goes on with a float and says nothing: there
 * a division by zero ends the statement, since Cypher has no other way to refuse.
 */
export const ifExact = (sum: Cypher.Expr, count: Cypher.Expr, made: Cypher.Expr): Cypher.Expr =>
  text`CASE WHEN ${count} = 0 THEN NULL WHEN ${sum} IS :: INTEGER THEN ${made} ELSE 1 / (${count} - ${count}) END`;

/** Cypher as text, with what is compiled in between. */
const text = (words: TemplateStringsArray, ...parts: readonly Cypher.Expr[]): Cypher.Raw =>
  new Cypher.Raw((env) => words.map((word, index) => (index < parts.length ? word + env.compile(parts[index]!) : word)).join(''));

