import { GraphError } from '../../errors.js';
import type { TypeModel } from '../../model/graph-model.js';
import type { Names } from '../names/current-names.js';
import type { NamedEntity } from '../names/named-entity.js';
import type { GivenValue, ReconciliationQuery } from '../protocol/query-batch.js';
import type { ReconcileContext } from '../reconcile-context.js';
import type { ReconcileProperty } from './property.js';

type Condition = Readonly<Record<string, unknown>>;

const plain = (given: GivenValue): string | number | boolean => (typeof given === 'object' ? given.id : given);

/** The condition of a list for one property: what is given must be there exactly. */
function conditionOf({ id, kind, many, stored }: ReconcileProperty, given: readonly GivenValue[]): Condition | null {
  const values = given.map(plain);
  if (kind === 'value' && !many && (stored === 'text' || stored === 'enum')) return { [id]: { in: values.map(String) } };
  if (kind !== 'entities') return null;
  const either = { or: [{ id: { in: values.map(String) } }, { name: { in: values.map(String) } }] };
  return { [id]: many ? { some: either } : either };
}

const listQuery = (type: TypeModel): string =>
  `query Filtered($where: ${type.name}Where, $first: Int!) { list: ${type.many}(where: $where, first: $first) { nodes { id } } }`;

/** The entities that have all properties of a query that has no name. */
export async function filteredEntities(
  { read, types, properties }: ReconcileContext,
  names: Names,
  query: ReconciliationQuery,
  chosen: ReadonlySet<string>,
): Promise<NamedEntity[]> {
  const conditions = query.properties.map(({ pid, v }) => {
    const property = properties.get(pid, names);
    const condition = conditionOf(property, v);
    if (condition) return { property, condition };
    throw new GraphError('BAD_USER_INPUT', `Without a name, nothing can be found by the property ${JSON.stringify(pid)}.`, {
      hint: 'Send a query beside the properties, or properties that are texts or lead to entities.',
    });
  });
  const found: NamedEntity[] = [];
  for (const name of chosen) {
    const type = types.models.get(name)!;
    if (conditions.some(({ property }) => !property.types.includes(name))) continue;
    const where = { and: conditions.map(({ condition }) => condition) };
    const { data } = await read(listQuery(type), { where, first: query.limit });
    const { nodes } = data['list'] as { readonly nodes: readonly { readonly id: string }[] };
    found.push(...nodes.flatMap(({ id }) => names.index.find(id) ?? []));
  }
  return found;
}
