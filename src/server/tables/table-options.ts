import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.js';
import { TABLE_ROWS } from '../limits.js';
import type { TableFormat } from './table-format.js';

/** What a client may say about a table. */
export interface TableOptions {
  readonly limit: number;
  readonly after: string | null;
  readonly rows: string | null;
  readonly units: boolean;
  readonly citations: boolean;
  readonly byteOrderMark: boolean;
  readonly guard: boolean;
}

export const TABLE_OPTIONS = ['limit', 'after', 'rows', 'units', 'citation', 'bom', 'guard'] as const;

type Given = Readonly<Record<string, unknown>>;

export const isTableOption = (name: string): boolean => (TABLE_OPTIONS as readonly string[]).includes(name);

const refuse = (name: string, value: unknown, expected: string): Refusal =>
  new Refusal(400, `${name} is ${JSON.stringify(value)}; expected ${expected}.`, { hint: `A table takes ${TABLE_OPTIONS.join(', ')}.` });

function flag(given: Given, name: string, standard: boolean): boolean {
  const value = given[name] ?? (standard ? '1' : '0');
  if (value === '1' || value === '0') return value === '1';
  throw refuse(name, value, '1 or 0');
}

function text(given: Given, name: string): string | null {
  const value = given[name] ?? null;
  if (value === null || (typeof value === 'string' && value !== '')) return value;
  throw refuse(name, value, 'one text');
}

function limitOf(given: Given, { maxRows }: TableFormat): number {
  const value = given['limit'] ?? String(TABLE_ROWS);
  const limit = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (limit >= 1 && limit <= maxRows) return limit;
  throw refuse('limit', value, `a whole number from 1 to ${maxRows}`);
}

/** What stands in the address of /graphql beside options: the members of an operation. */
const MEMBERS = ['query', 'variables', 'operationName', 'extensions', 'documentId'];

/** @throws {Refusal} 400 where the address has what is no option: a mistyped limit must not pass for none */
export function checkAddress(address: Given): void {
  const unknown = Object.keys(address).find((name) => !isTableOption(name) && !MEMBERS.includes(name));
  if (unknown === undefined) return;
  throw new Refusal(400, `The address has ${JSON.stringify(unknown)}, which is no option of a table.`, {
    hint: `A table takes ${TABLE_OPTIONS.join(', ')}.`,
  });
}

/** In the header `x-table` options stand as they do in an address: `limit=500&units=1`. */
function headerOptions({ headers }: Pick<FastifyRequest, 'headers'>): Given {
  const header = headers['x-table'];
  if (header === undefined) return {};
  const options = Object.fromEntries(new URLSearchParams(String(header)));
  const unknown = Object.keys(options).find((name) => !isTableOption(name));
  if (unknown !== undefined) throw refuse('x-table', String(header), `options such as limit=500&units=1, and not ${unknown}`);
  return options;
}

/**
 * @param address the options in the address; those in `x-table` go before them
 * @throws {Refusal} 400 where one has a value that it cannot have
 */
export function readTableOptions(address: Given, request: Pick<FastifyRequest, 'headers'>, format: TableFormat): TableOptions {
  const given = { ...address, ...headerOptions(request) };
  return {
    limit: limitOf(given, format),
    after: text(given, 'after'),
    rows: text(given, 'rows'),
    units: flag(given, 'units', false),
    citations: flag(given, 'citation', false),
    byteOrderMark: flag(given, 'bom', false),
    guard: flag(given, 'guard', true),
  };
}
