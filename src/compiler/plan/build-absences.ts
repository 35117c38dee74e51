import type { HopModel, TypeModel } from '../../model/graph-model.js';
import type { AbsenceShape } from '../shape/absences-shape.js';
import type { BuildField } from './field-builders.js';
import { expandHop } from './build-where.js';
import { countAll } from './count-all.js';
import { readArguments } from './read-arguments.js';
import type { ColumnList } from './column-list.js';

/** What no document states by itself: that two of them disagree. */
const NOT_STATED_BY_DOCUMENTS: ReadonlySet<string> = new Set(['conflicts']);

const hopsOf = ({ hops }: TypeModel): HopModel[] => [...hops.values()].filter(({ name }) => !NOT_STATED_BY_DOCUMENTS.has(name));

/** A degree is a look-up; where a type leads to several kinds of nodes, those of the field are counted. */
const countOf = (hop: HopModel, columns: ColumnList): AbsenceShape =>
  hop.targetLabel === null
    ? { name: hop.name, column: columns.degree(hop.relationship, hop.direction), kind: 'degree' }
    : { name: hop.name, column: columns.source(countAll(expandHop(hop))), kind: 'list' };

/** Plans which properties and relationships of a node no document states. */
export const buildAbsences: BuildField = (context, { type, field, key, nodes, columns }) => {
  const property = readArguments(field, nodes[0]!, context.variables).get('property');
  const properties = [...type.properties.values()].filter(({ nullable, list }) => nullable || list);
  const absences: AbsenceShape[] = [
    ...properties.map(({ name }): AbsenceShape => ({ name, column: columns.property(name), kind: 'property' })),
    ...hopsOf(type).map((hop) => countOf(hop, columns)),
  ];
  return {
    kind: 'absences',
    key,
    absences,
    only: property?.kind === 'leaf' ? context.parameters.add(property.source) : null,
    known: [
      ...new Set(context.model.entities.flatMap((entity) => [...entity.properties.keys(), ...hopsOf(entity).map(({ name }) => name)])),
    ],
  };
};
