import { createHash } from 'node:crypto';
import { recordFactory, relationship, type RecordFactory } from '../src/dataset/derive/records.js';
import type { GraphModel } from '../src/model/graph-model.js';
import type { NodeRecord, RelationshipRecord } from '../src/store/graph-batch.js';
import { documentNodes, documentRelationships } from './graph/documents.js';
import { generateEnterprise, type GeneratedEnterprise } from './graph/enterprises.js';
import { graphSize, type GraphSize } from './graph/graph-size.js';
import { generateIndustries, type GeneratedIndustry } from './graph/industries.js';
import { generatePolicies, type GeneratedPolicy } from './graph/policies.js';
import { projectNodes, projectRelationships } from './graph/project-records.js';
import { ProjectGenerator, type GeneratedProject } from './graph/projects.js';
import { Random } from './graph/random.js';
import { generateRegions, type GeneratedRegion } from './graph/regions.js';

export interface GraphOptions {
  readonly projects: number;
  readonly seed: string;
  /** Further companies that the statement of each amount mentions: more relationships for the same nodes. */
  readonly mentions?: number;
}

/**
 * A whole graph that is never held in memory: each pass over `nodes()` or `relationships()` makes the same records in
 * the same order. The lists are what its projects point into.
 */
export interface GeneratedGraph {
  readonly size: GraphSize;
  /** By which a database knows that it has this graph. */
  readonly contentHash: string;
  readonly regions: readonly GeneratedRegion[];
  readonly industries: readonly GeneratedIndustry[];
  readonly policies: readonly GeneratedPolicy[];
  readonly enterprises: readonly GeneratedEnterprise[];
  project(index: number): GeneratedProject;
  nodes(): Iterable<NodeRecord>;
  relationships(): Iterable<RelationshipRecord>;
}

/** Id of the node that tells a generated graph from others. */
export const GENERATED_DATASET = 'dataset/generated';

/** Changes when the generator does, so that graphs of different generators never pass for one another. */
const GENERATOR = 1;

/**
 * A graph as the model has it, of any size, from a seed: a city with half of all projects, the other regions, companies
 * and policies as Zipf's law has them, an industry with a third, and a statement behind every amount.
 */
export function generateGraph(model: GraphModel, { projects, seed, mentions = 0 }: GraphOptions): GeneratedGraph {
  const factory = recordFactory(model);
  const size = graphSize(projects);
  const regions = generateRegions(size);
  const industries = generateIndustries(size);
  const policies = generatePolicies(size, seed);
  const enterprises = Array.from({ length: size.enterprises }, (_, index) => generateEnterprise(seed, index, size, regions.length));
  const generator = new ProjectGenerator(seed, size, { regions: regions.length, industries: industries.length });
  const registers = { regions, industries, policies, enterprises };

  const contentHash = createHash('sha256')
    .update([GENERATOR, projects, seed, ...(mentions > 0 ? [mentions] : [])].join('\n'))
    .digest('hex');

  function* nodes(): Iterable<NodeRecord> {
    yield* registerNodes(factory, registers);
    let statementCount = 0;
    for (let index = 0; index < projects; index += 1) {
      const project = generator.project(index);
      statementCount += project.builderStated ? 2 : 1;
      yield* projectNodes(factory, project);
    }
    yield* documentNodes(factory, size);
    yield factory.node('Dataset', GENERATED_DATASET, {
      title: 'Generated graph',
      version: String(GENERATOR),
      licence: 'CC0-1.0',
      contentHash,
      statementCount,
    });
  }

  function* relationships(): Iterable<RelationshipRecord> {
    yield* registerRelationships(registers, seed);
    for (let index = 0; index < projects; index += 1) yield* projectRelationships(generator.project(index), registers, mentions);
    yield* documentRelationships(size);
  }

  return Object.freeze({ size, contentHash, ...registers, project: (index: number) => generator.project(index), nodes, relationships });
}

type Lists = Pick<GeneratedGraph, 'regions' | 'industries' | 'policies' | 'enterprises'>;

function* registerNodes(factory: RecordFactory, { regions, industries, policies, enterprises }: Lists): Iterable<NodeRecord> {
  for (const { id, name, kind } of regions) yield factory.node('Region', id, { name, aliases: [], kind });
  for (const { id, name } of industries) yield factory.node('Industry', id, { name, aliases: [] });
  for (const { id, name, kind } of policies) yield factory.node('Policy', id, { name, aliases: [], kind });
  for (const { id, name, alias } of enterprises) yield factory.node('Enterprise', id, { name, aliases: [alias] });
}

/** How many policies a region carries out. */
const POLICIES_PER_REGION = 3;

function* registerRelationships({ regions, industries, policies, enterprises }: Lists, seed: string): Iterable<RelationshipRecord> {
  for (const [index, { id, parent }] of regions.entries()) {
    if (parent) yield relationship('PART_OF', id, parent, 'REGISTER', []);
    const first = new Random(seed, 'campaigns', index).below(policies.length);
    for (let step = 0; step < POLICIES_PER_REGION; step += 1) {
      yield relationship('CARRIES_OUT', id, policies[(first + step) % policies.length]!.id, 'DERIVED', []);
    }
  }
  for (const { id, parent } of industries) if (parent) yield relationship('SEGMENT_OF', id, parent, 'REGISTER', []);
  for (const { id, parent, supersedes } of policies) {
    if (parent) yield relationship('UNDER', id, parent, 'DERIVED', []);
    if (supersedes) yield relationship('SUPERSEDES', id, supersedes, 'DERIVED', []);
  }
  for (const { id, parent, region, industries: places } of enterprises) {
    if (parent !== null) yield relationship('SUBSIDIARY_OF', id, enterprises[parent]!.id, 'REGISTER', []);
    yield relationship('BASED_IN', id, regions[region]!.id, 'REGISTER', []);
    for (const place of places) yield relationship('OPERATES_IN', id, industries[place]!.id, 'DERIVED', []);
  }
}
