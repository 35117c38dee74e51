import type { NodeRecord } from '../../store/graph-batch.js';
import type { SeedEntity, SeedStatement } from '../dataset.js';
import type { Derivation } from './derivation.js';
import { groupBy } from './group-by.js';
import { projectStatus } from './project-status.js';

const printCapacity = ({ of, value }: SeedStatement): string => `${of} ${value!.text}`;

/** One node an entry of the register, with the values that statements give it. */
export function deriveEntityNodes({ dataset, model, index, ranking, records }: Derivation): NodeRecord[] {
  const bySubject = groupBy(dataset.statements, ({ subject }) => subject);
  const order = model.types.get('Milestone')!.properties.get('status')!.values!;
  const own = (entity: SeedEntity): Record<string, string | string[] | undefined> => {
    const statements = bySubject.get(entity.id) ?? [];
    const shown = (property: string): SeedStatement[] => statements.filter((each) => each.property === property && ranking.shows(each));
    if (entity.type === 'Region') return { adcode: shown('adcode')[0]?.value!.text };
    if (entity.type !== 'Project') return {};
    return { status: projectStatus(shown('milestone'), order, index), capacities: [...new Set(shown('capacity').map(printCapacity))] };
  };
  return dataset.entities.map((entity) =>
    records.node(entity.type, entity.id, {
      ...entity.fields,
      name: entity.name,
      english: entity.english,
      aliases: entity.aliases,
      ...own(entity),
    }),
  );
}
