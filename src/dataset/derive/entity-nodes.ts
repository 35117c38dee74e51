import type { SeedEntity, SeedStatement } from '../dataset.js';
import type { Derivation, Fragment } from './derivation.js';
import { groupBy } from './group-by.js';
import { projectStatus } from './project-status.js';
import type { Values } from './records.js';
import { intersection } from './time/rectangle.js';
import { revisableNode } from './time/revisable-node.js';
import { Tiling, type Timed } from './time/tiling.js';

const printCapacity = ({ of, value }: SeedStatement): string => `${of} ${value!.text}`;

/** One node an entry of the register, with the values that statements give it at their times. */
export function deriveEntityNodes({ dataset, model, index, ranking, records, timetable }: Derivation): Fragment {
  const bySubject = groupBy(dataset.statements, ({ subject }) => subject);
  const order = model.types.get('Milestone')!.properties.get('status')!.values!;
  const registered = ({ fields, name, english, aliases }: SeedEntity): Values => ({ ...fields, name, english, aliases });

  const deriveProject = (entity: SeedEntity, statements: readonly SeedStatement[]): Fragment => {
    const holds = timetable.entity(entity.id);
    const told = statements.filter(({ property }) => property === 'milestone' || property === 'capacity');
    // What is said of a project counts from where the project itself is known; without any of it, the project stands alone.
    const items: Timed<SeedStatement | null>[] = [
      { item: null, holds },
      ...told.map((item) => ({ item, holds: intersection(timetable.shown(item), holds) })),
    ];
    const states = Tiling.of(items, (present) => {
      const shown = (property: string): SeedStatement[] => present.filter((each) => each?.property === property) as SeedStatement[];
      const capacities = [...new Set(shown('capacity').map(printCapacity))];
      return { ...registered(entity), status: projectStatus(shown('milestone'), order, index), capacities };
    });
    return revisableNode({ type: entity.type, id: entity.id, holds }, states, records);
  };

  const derive = (entity: SeedEntity): Fragment => {
    const statements = bySubject.get(entity.id) ?? [];
    if (entity.type === 'Project') return deriveProject(entity, statements);
    const adcode = statements.find((each) => each.property === 'adcode' && ranking.shows(each))?.value!.text;
    const values = { ...registered(entity), ...(entity.type === 'Region' && { adcode }) };
    return { nodes: [records.node(entity.type, entity.id, values, timetable.entity(entity.id))], relationships: [] };
  };
  const fragments = dataset.entities.map(derive);
  return { nodes: fragments.flatMap(({ nodes }) => nodes), relationships: fragments.flatMap(({ relationships }) => relationships) };
}
