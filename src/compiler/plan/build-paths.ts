import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { GraphModel } from '../../model/graph-model.js';
import { GraphError } from '../../errors.js';
import { MAX_DEPTH, MAX_PATH_LENGTH, MAX_PATHS, MAX_STEPS } from '../limits/path-bounds.js';
import type { StepsShape } from '../shape/steps-shape.js';
import { buildStep } from './build-step.js';
import type { PlanContext } from './plan-context.js';
import type { Paths } from './paths-plan.js';
import type { ParameterIndex } from './query-plan.js';
import { readArguments, type Arguments } from './read-arguments.js';
import type { BuildRoot, RootPlace } from './root-builders.js';

/** The types between two entities, in order of name. Over the evidence everything is two steps from everything. */
const betweenEntities = ({ types, relationships }: GraphModel): string[] => {
  const entities = types.get('Entity')!.members;
  return [...relationships.values()]
    .filter(({ from, to }) => [...from, ...to].every((name) => entities.includes(name)))
    .map(({ type }) => type)
    .sort();
};

/** @throws {GraphError} BAD_USER_INPUT where there is nothing to walk */
function relationshipsOf(context: PlanContext, given: Arguments): readonly string[] {
  const types = given.get('types');
  if (types?.kind !== 'leaf') return betweenEntities(context.model);
  const named = types.value as readonly string[];
  if (named.length > 0) return [...new Set(named)].sort();
  throw new GraphError('BAD_USER_INPUT', 'types cannot be [].', {
    hint: 'Name at least one type, or leave types out for all relationships between entities.',
  });
}

function directionOf(given: Arguments): Paths['direction'] {
  const direction = given.get('direction');
  return direction?.kind === 'leaf' ? (direction.value as Paths['direction']) : 'BOTH';
}

/** How long the paths of a list are where nobody says: most pairs of nodes have hundreds of longer ones. */
const DEFAULT_LENGTH = 4;

interface Reader {
  readonly id: (argument: string) => ParameterIndex;
  readonly number: (argument: string, least: number, most: number, otherwise: number) => ParameterIndex;
  /** The greatest value an argument can have: itself, where the operation says it and not a variable. */
  readonly most: (argument: string, most: number, otherwise: number) => number;
}

const readerOf = ({ parameters }: PlanContext, given: Arguments): Reader => {
  const sourceOf = (argument: string, otherwise?: number) => {
    const value = given.get(argument);
    return value?.kind === 'leaf' ? value.source : ({ kind: 'literal', value: otherwise } as const);
  };
  return {
    id: (argument) => parameters.add(sourceOf(argument)),
    number: (argument, least, most, otherwise) =>
      parameters.add(sourceOf(argument, otherwise), { kind: 'bounded', bounds: { argument, least, most } }),
    most: (argument, most, otherwise) => {
      const source = sourceOf(argument, otherwise);
      return source.kind === 'literal' ? Math.min(most, source.value as number) : most;
    },
  };
};

/** What all fields of steps share, with the steps themselves. */
function walkOf(context: PlanContext, { field, nodes }: RootPlace) {
  const given = readArguments(field, nodes[0]!, context.variables);
  const { fields, ...columns } = buildStep(context, getNamedType(field.type) as GraphQLObjectType, nodes);
  const walk = { kind: 'paths', relationships: relationshipsOf(context, given), direction: directionOf(given), ...columns } as const;
  return { reader: readerOf(context, given), walk, fields };
}

export const buildShortestPath: BuildRoot = (context, place): StepsShape => {
  const { reader, walk, fields } = walkOf(context, place);
  const column = place.roots.push({
    ...walk,
    find: 'shortest',
    from: reader.id('from'),
    to: reader.id('to'),
    length: reader.number('maxLength', 0, MAX_PATH_LENGTH, MAX_PATH_LENGTH),
    longest: reader.most('maxLength', MAX_PATH_LENGTH, MAX_PATH_LENGTH),
  });
  return { kind: 'steps', key: place.key, column: column - 1, form: 'path', fields };
};

export const buildPathList: BuildRoot = (context, place): StepsShape => {
  const { reader, walk, fields } = walkOf(context, place);
  const column = place.roots.push({
    ...walk,
    find: 'between',
    from: reader.id('from'),
    to: reader.id('to'),
    length: reader.number('maxLength', 0, MAX_PATH_LENGTH, DEFAULT_LENGTH),
    longest: reader.most('maxLength', MAX_PATH_LENGTH, DEFAULT_LENGTH),
    first: reader.number('first', 0, MAX_PATHS, 10),
  });
  return { kind: 'steps', key: place.key, column: column - 1, form: 'paths', fields };
};

export const buildNeighborhood: BuildRoot = (context, place): StepsShape => {
  const { reader, walk, fields } = walkOf(context, place);
  const column = place.roots.push({
    ...walk,
    find: 'around',
    from: reader.id('of'),
    depth: reader.number('depth', 0, MAX_DEPTH, 1),
    most: MAX_STEPS,
    first: reader.number('first', 0, MAX_PATHS, 20),
  });
  return { kind: 'steps', key: place.key, column: column - 1, form: 'steps', fields };
};
