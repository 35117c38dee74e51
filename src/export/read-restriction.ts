import { GraphError } from '../errors.js';
import { ANY_DAY, dayOf, LAST_DAY } from '../model/days.js';
import type { GraphModel } from '../model/graph-model.js';
import { CalendarDate } from '../model/scalars.js';
import type { Restriction } from './restrict.js';

/** What people ask for, in their words; what is empty is not asked for. */
export interface AskedPart {
  /** Names of entities, with commas between them. */
  readonly types?: string | undefined;
  readonly region?: string | undefined;
  /** Dates, as `@asOf` has them. */
  readonly known?: string | undefined;
  readonly on?: string | undefined;
}

function readDay(name: string, text: string | undefined): number | undefined {
  if (!text) return undefined;
  try {
    return dayOf(CalendarDate.parseValue(text));
  } catch {
    throw new GraphError('BAD_USER_INPUT', `${name} cannot be ${JSON.stringify(text)}: expected a date such as 2023-06-30.`);
  }
}

function readTypes(text: string | undefined, model: GraphModel): readonly string[] | undefined {
  if (!text) return undefined;
  const types = text.split(',').map((each) => each.trim());
  const names = model.entities.map(({ name }) => name);
  const unknown = types.find((name) => !names.includes(name));
  if (unknown === undefined) return types;
  throw new GraphError('BAD_USER_INPUT', `There is no type ${JSON.stringify(unknown)}.`, { hint: `The types are ${names.join(', ')}.` });
}

/** @throws {GraphError} BAD_USER_INPUT where a type or a date is none */
export function readRestriction({ types, region, known: since, on: day }: AskedPart, model: GraphModel): Restriction {
  const [known, on] = [readDay('known', since), readDay('on', day)];
  const days = known === undefined && on === undefined ? undefined : { known: known ?? LAST_DAY, on: on ?? ANY_DAY };
  return { types: readTypes(types, model), region: region || undefined, days };
}
