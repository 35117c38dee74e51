import { encodeCursor } from '../cursor.js';
import type { ParameterValue } from '../parameter-value.js';
import { GraphError } from '../../errors.js';
import type { Row, Value } from '../plan/query-plan.js';
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
 * Fields and elements of one answer: far more than may be sent. Rows are priced before they are read, but not how often
 * aliases show each of them, nor the gaps of a table.
 */
const MAX_WRITTEN = 5_000_000;

/**
 * Writes the response of one operation from the values a store gave, in selection order, with nulls propagated as the
 * specification says.
 * @throws {GraphError} LIMIT_EXCEEDED
 * @see https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
 */
export function shapeResponse(
  shape: ResponseShape,
  roots: readonly Value[],
  parameters: readonly ParameterValue[],
  introspection: Readonly<Record<string, unknown>> = {},
): ShapedResponse {
  const shaper = new Shaper(parameters, introspection);
  const data = shaper.fields(shape.fields, roots);
  return { data: data === MISSING ? null : data, errors: shaper.errors };
}

/** Writes one response; the shapes of single features are written by functions in files of their own, which are given it. */
export class Shaper {
  readonly errors: FieldError[] = [];
  readonly #path: (string | number)[] = [];
  #written = 0;

  constructor(
    readonly parameters: readonly ParameterValue[],
    readonly introspection: Readonly<Record<string, unknown>>,
  ) {}

  fields(fields: readonly FieldShape[], row: Row): Fields | typeof MISSING {
    const result: Fields = {};
    for (const field of fields) {
      const value = this.at(field.key, () => this.field(field, row));
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
  at<T>(key: string | number, write: () => T): T {
    if (++this.#written > MAX_WRITTEN) {
      throw new GraphError('LIMIT_EXCEEDED', `The answer would have more than ${MAX_WRITTEN} fields and elements.`, {
        hint: 'Ask for smaller pages and tables, or for fewer fields.',
      });
    }
    this.#path.push(key);
    const value = write();
    this.#path.pop();
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
    const limit = connection.limit === null ? 0 : (this.parameters[connection.limit] as number) - 1;
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
    for (const [index, element] of elements.entries()) {
      const value = this.at(index, () => write(element, index));
      if (value === MISSING) return MISSING;
      result.push(value);
    }
    return result;
  }

  #edge(fields: readonly EdgeFieldShape[], row: Row, cursor: (row: Row) => string | null): Shaped {
    const result: Fields = {};
    for (const field of fields) {
      const value = this.at(field.key, () => {
        if (field.kind === 'cursor') return cursor(row);
        if (field.kind === 'match') return shapeMatch(field, row);
        if (field.kind === 'found') return shapeFound(field, row, this.parameters);
        return field.kind === 'node' ? this.object(field.object, row) : this.field(field, row);
      });
      if (value === MISSING) return MISSING;
      result[field.key] = value;
    }
    return result;
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
