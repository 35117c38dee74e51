import { encodeCursor } from '../cursor.js';
import type { ParameterValue } from '../parameter-value.js';
import { GraphError } from '../../errors.js';
import type { Row, Value } from '../plan/query-plan.js';
import { AnswerBytes } from './answer-bytes.js';
import { shapeAbsences } from './absences-shape.js';
import { shapeComparison } from './comparison-shape.js';
import { shapeGroups } from './group-shape.js';
import { shapeFound, shapeMatch } from './found-shape.js';
import { shapeRanking } from './ranking-shape.js';
import { shapeRelations } from './relations-shape.js';
import { shapeSteps } from './steps-shape.js';
import { shapeTable } from './table-shape.js';
import { MISSING, type Json, type Shaped } from './shaped.js';
import type { ConnectionShape, EdgeFieldShape, FieldShape, LeafShape, ObjectShape, PageInfoFieldShape, ResponseShape } from './shape.js';

export interface FieldError {
  readonly message: string;
  /** What was wrong with what was asked for; without it the fault is ours. */
  readonly cause?: GraphError;
  readonly path: readonly (string | number)[];
}

export interface ShapedResponse {
  readonly data: { readonly [key: string]: Json } | null;
  readonly errors: readonly FieldError[];
}

type Fields = Record<string, Json>;

/**
 * Writes the response of one operation from the values a store gave, in selection order, with nulls propagated as the
 * specification says.
 * @param mostBytes how long the answer may be; without it, any length
 * @throws {GraphError} LIMIT_EXCEEDED
 * @see https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
 */
export function shapeResponse(
  shape: ResponseShape,
  roots: readonly Value[],
  parameters: readonly ParameterValue[],
  introspection: Readonly<Record<string, unknown>> = {},
  mostBytes = Infinity,
): ShapedResponse {
  const shaper = new Shaper(parameters, introspection, mostBytes);
  const data = shaper.fields(shape.fields, roots);
  return { data: data === MISSING ? null : data, errors: shaper.errors };
}

/** Writes one response; the shapes of single features are written by functions in files of their own, which are given it. */
export class Shaper {
  readonly errors: FieldError[] = [];
  readonly #path: (string | number)[] = [];
  readonly #bytes: AnswerBytes;

  constructor(
    readonly parameters: readonly ParameterValue[],
    readonly introspection: Readonly<Record<string, unknown>>,
    mostBytes: number,
  ) {
    this.#bytes = new AnswerBytes(mostBytes);
  }

  fields(fields: readonly FieldShape[], row: Row): Fields | typeof MISSING {
    const result: Fields = {};
    for (const field of fields) {
      this.#path.push(field.key);
      const value = this.#end(field.key, this.field(field, row));
      if (value === MISSING) return MISSING;
      result[field.key] = value;
    }
    return result;
  }

  /** Notes what was wrong at the place that is written, and gives back what stands there instead. */
  fail<T>(cause: GraphError, instead: T): T {
    this.errors.push({ message: cause.message, cause, path: [...this.#path] });
    return instead;
  }

  /**
   * Writes something under a key or index of the response, so that errors know their path.
   * @throws {GraphError} LIMIT_EXCEEDED
   */
  at(key: string | number, write: () => Shaped): Shaped {
    this.#path.push(key);
    return this.#end(key, write());
  }

  /** What stands at the place that the path ends with is written. */
  #end(key: string | number, value: Shaped): Shaped {
    this.#path.pop();
    this.#bytes.add(key, value);
    return value;
  }

  field(field: FieldShape, row: Row): Shaped {
    switch (field.kind) {
      case 'typename':
        return field.value;
      case 'leaf':
        return this.leaf(field, row);
      case 'object': {
        const value = row[field.column] as Row | null;
        // A to-one field may always be null, so what is missing below stops here.
        const object = value === null ? null : this.object(field.object, value);
        return object === MISSING ? null : object;
      }
      case 'connection':
        return this.connection(field.connection, row[field.column] as readonly [number | null, readonly Row[]], row);
      case 'comparison':
        return shapeComparison(this, field, row);
      case 'groups':
        return shapeGroups(this, field, row);
      case 'ranking':
        return shapeRanking(this, field, row);
      case 'table':
        return shapeTable(this, field, row);
      case 'relations':
        return shapeRelations(field, row);
      case 'steps':
        return shapeSteps(this, field, row);
      case 'absences':
        return shapeAbsences(field, row, this.parameters);
      case 'introspection':
        return this.introspection[field.key] as Json;
    }
  }

  leaf(field: LeafShape, row: Row): Shaped {
    const value = row[field.column] as Json;
    if (value === null || value === undefined) {
      if (field.nullable) return null;
      this.errors.push({ message: `Cannot return null for non-nullable field ${field.coordinate}.`, path: [...this.#path] });
      return MISSING;
    }
    if (Array.isArray(value)) for (const [index, element] of value.entries()) this.#bytes.add(index, element as Json);
    return field.divisor === null ? value : (value as number) / field.divisor;
  }

  object(object: ObjectShape, row: Row): Shaped {
    if (object.kind === 'concrete') return this.fields(object.fields, row);
    const id = row[object.idColumn] as string;
    const member = object.members.find(({ idPrefix }) => id.startsWith(idPrefix));
    return member ? this.fields(member.fields, row) : null;
  }

  /** @param beside the row that the connection is a column of */
  connection(connection: ConnectionShape, [totalCount, found]: readonly [number | null, readonly Row[]], beside: Row): Shaped {
    const limit = connection.limit === null ? found.length : (this.parameters[connection.limit] as number) - 1;
    const page = found.slice(0, limit);
    if (connection.backwards) page.reverse();
    const more = found.length > limit;
    const cursor = (row: Row | undefined): string | null =>
      row
        ? encodeCursor(
            connection.order,
            connection.keyColumns.map((column) => row[column] as string | number),
          )
        : null;
    const result: Fields = {};
    for (const field of connection.fields) {
      const value = this.at(field.key, (): Shaped => {
        switch (field.kind) {
          case 'typename':
            return field.value;
          case 'totalCount':
            return totalCount;
          case 'unfilteredCount':
            return (beside[field.column] as readonly [number, readonly Row[]])[0];
          case 'nodes':
            return this.list(page, (row) => this.object(field.object, row));
          case 'edges':
            return this.list(page, (row) => this.#edge(field.fields, row, cursor));
          case 'pageInfo':
            return pageInfo(
              field.fields,
              connection,
              more,
              () => cursor(page[0]),
              () => cursor(page.at(-1)),
            );
        }
      });
      if (value === MISSING) return MISSING;
      result[field.key] = value;
    }
    return result;
  }

  list<Element>(elements: readonly Element[], write: (element: Element, index: number) => Shaped): Shaped {
    const result: Json[] = [];
    for (let index = 0; index < elements.length; index++) {
      this.#path.push(index);
      const value = this.#end(index, write(elements[index]!, index));
      if (value === MISSING) return MISSING;
      result.push(value);
    }
    return result;
  }

  #edge(fields: readonly EdgeFieldShape[], row: Row, cursor: (row: Row) => string | null): Shaped {
    const result: Fields = {};
    for (const field of fields) {
      this.#path.push(field.key);
      const value = this.#end(field.key, this.#edgeField(field, row, cursor));
      if (value === MISSING) return MISSING;
      result[field.key] = value;
    }
    return result;
  }

  #edgeField(field: EdgeFieldShape, row: Row, cursor: (row: Row) => string | null): Shaped {
    switch (field.kind) {
      case 'cursor':
        return cursor(row);
      case 'match':
        return shapeMatch(field, row);
      case 'found':
        return shapeFound(field, row, this.parameters);
      case 'node':
        return this.object(field.object, row);
      default:
        return this.field(field, row);
    }
  }
}

function pageInfo(
  fields: readonly PageInfoFieldShape[],
  { backwards, hasAfter, hasBefore }: ConnectionShape,
  more: boolean,
  start: () => string | null,
  end: () => string | null,
): Json {
  const values = {
    typename: () => 'PageInfo',
    hasNextPage: () => (backwards ? hasBefore : more),
    hasPreviousPage: () => (backwards ? more : hasAfter),
    startCursor: start,
    endCursor: end,
  };
  return Object.fromEntries(fields.map(({ kind, key }) => [key, values[kind]()]));
}
