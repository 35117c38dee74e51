import { encodeCursor } from '../cursor.js';
import type { ParameterValue } from '../parameter-value.js';
import type { Row, Value } from '../plan/query-plan.js';
import type { ConnectionShape, EdgeFieldShape, FieldShape, LeafShape, ObjectShape, PageInfoFieldShape, ResponseShape } from './shape.js';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface FieldError {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

export interface ShapedResponse {
  readonly data: { readonly [key: string]: Json } | null;
  readonly errors: readonly FieldError[];
}

/** A value that must not be null was; it goes up to the nearest place that may be null. */
const MISSING = Symbol('missing');
type Shaped = Json | typeof MISSING;
type Fields = Record<string, Json>;

/**
 * Writes the response of one operation from the values a store gave, in selection order, with nulls propagated as the
 * specification says.
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

class Shaper {
  readonly errors: FieldError[] = [];
  readonly #path: (string | number)[] = [];

  constructor(
    readonly parameters: readonly ParameterValue[],
    readonly introspection: Readonly<Record<string, unknown>>,
  ) {}

  fields(fields: readonly FieldShape[], row: Row): Fields | typeof MISSING {
    const result: Fields = {};
    for (const field of fields) {
      const value = this.#at(field.key, () => this.#field(field, row));
      if (value === MISSING) return MISSING;
      result[field.key] = value;
    }
    return result;
  }

  #at<T>(key: string | number, write: () => T): T {
    this.#path.push(key);
    const value = write();
    this.#path.pop();
    return value;
  }

  #field(field: FieldShape, row: Row): Shaped {
    switch (field.kind) {
      case 'typename':
        return field.value;
      case 'leaf':
        return this.#leaf(field, row);
      case 'object': {
        const value = row[field.column] as Row | null;
        // A to-one field may always be null, so what is missing below stops here.
        const object = value === null ? null : this.#object(field.object, value);
        return object === MISSING ? null : object;
      }
      case 'connection':
        return this.#connection(field.connection, row[field.column] as readonly [number | null, readonly Row[]]);
      case 'introspection':
        return this.introspection[field.key] as Json;
    }
  }

  #leaf(field: LeafShape, row: Row): Shaped {
    const value = row[field.column] as Json;
    if (value === null || value === undefined) {
      if (field.nullable) return null;
      this.errors.push({ message: `Cannot return null for non-nullable field ${field.coordinate}.`, path: [...this.#path] });
      return MISSING;
    }
    return field.divisor === null ? value : (value as number) / field.divisor;
  }

  #object(object: ObjectShape, row: Row): Shaped {
    if (object.kind === 'concrete') return this.fields(object.fields, row);
    const id = row[object.idColumn] as string;
    const member = object.members.find(({ idPrefix }) => id.startsWith(idPrefix));
    return member ? this.fields(member.fields, row) : null;
  }

  #connection(connection: ConnectionShape, [totalCount, found]: readonly [number | null, readonly Row[]]): Shaped {
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
      const value = this.#at(field.key, (): Shaped => {
        switch (field.kind) {
          case 'typename':
            return field.value;
          case 'totalCount':
            return totalCount;
          case 'nodes':
            return this.#list(page, (row) => this.#object(field.object, row));
          case 'edges':
            return this.#list(page, (row) => this.#edge(field.fields, row, cursor));
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

  #list(rows: readonly Row[], write: (row: Row) => Shaped): Shaped {
    const result: Json[] = [];
    for (const [index, row] of rows.entries()) {
      const value = this.#at(index, () => write(row));
      if (value === MISSING) return MISSING;
      result.push(value);
    }
    return result;
  }

  #edge(fields: readonly EdgeFieldShape[], row: Row, cursor: (row: Row) => string | null): Shaped {
    const result: Fields = {};
    for (const field of fields) {
      const value = this.#at(field.key, () => {
        if (field.kind === 'cursor') return cursor(row);
        return field.kind === 'node' ? this.#object(field.object, row) : this.#field(field, row);
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
