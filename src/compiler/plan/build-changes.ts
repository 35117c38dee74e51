import { Basis } from '../../model/enums.js';
import { buildPage } from './build-page.js';
import { expandHop } from './build-where.js';
import { allOf } from './conjunction.js';
import type { PlanContext } from './plan-context.js';
import type { Comparison, Predicate, Source } from './query-plan.js';
import { readArguments, type Arguments } from './read-arguments.js';
import type { BuildRoot } from './root-builders.js';

/** Plans `changes`: the statements of documents whose publication lies, at the latest, between two days. */
export const buildChanges: BuildRoot = (context, { field, key, nodes, roots }) => {
  const given = readArguments(field, nodes[0]!, context.variables);
  const statement = context.model.types.get('Statement')!;
  const published = context.model.types.get('Document')!.properties.get('published')!.bounds!.to;
  const became: Predicate = {
    kind: 'exists',
    from: expandHop(statement.hops.get('document')!),
    where: allOf([day(context, given, 'from', published, 'gt'), day(context, given, 'to', published, 'lte')]),
  };
  const register = context.parameters.add({ kind: 'literal', value: Basis.REGISTER });
  const always: Predicate = { kind: 'compare', property: 'basis', operator: 'eq', value: register };
  const only = allOf([became, { kind: 'not', operand: always }]);
  const place = (source: Source): number => roots.push(source) - 1;
  const { source, connection } = buildPage(context, field, nodes, { kind: 'scan', label: statement.label! }, place, [], only);
  return { kind: 'connection', key, column: place(source), connection };
};

function day({ parameters }: PlanContext, given: Arguments, argument: string, property: string, operator: Comparison): Predicate {
  const value = given.get(argument);
  if (value?.kind !== 'leaf') throw new Error(`Changes need ${argument}.`);
  return { kind: 'compare', property, operator, value: parameters.add(value.source, { kind: 'day' }) };
}
