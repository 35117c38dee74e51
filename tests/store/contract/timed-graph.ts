import type { Rectangle } from '../../../src/dataset/derive/time/rectangle.js';
import { ANY_DAY, FIRST_DAY, LAST_DAY } from '../../../src/model/days.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { GraphBuilder } from './graph-builder.js';

/** Known from one day to another, whatever day is asked about. */
const known = (from: number, to: number): Rectangle => ({ knownFrom: from, knownTo: to, validFrom: FIRST_DAY, validTo: ANY_DAY });
const valid = (from: number, to: number): Rectangle => ({ knownFrom: 20230101, knownTo: LAST_DAY, validFrom: from, validTo: to });

export const BEFORE_2023 = known(FIRST_DAY, 20221231);
export const SINCE_2023 = known(20230101, LAST_DAY);

/**
 * A graph that changed its mind at the turn of 2022: project `moved` was in the south and is in the north, its status
 * and its investment were others, `seasonal` is valid in May 2023 only, `late` was not known, the north was part of a
 * county that has gone, and a statement is known since 2024.
 */
export function timedGraph(model: GraphModel): GraphBatch {
  const graph = new GraphBuilder(model);
  const region = (slug: string, holds?: readonly Rectangle[]) =>
    graph.node('Region', slug, { name: slug, aliases: [], kind: 'CITY' }, holds);
  const project = (slug: string, status: string, holds?: readonly Rectangle[]) =>
    graph.node('Project', slug, { name: slug, aliases: [], kind: 'PROJECT', capacities: [], status }, holds);
  const statement = (slug: string, holds?: readonly Rectangle[]) =>
    graph.node(
      'Statement',
      slug,
      {
        property: 'region',
        text: slug,
        kind: 'ACTUAL',
        qualifiers: [],
        basis: 'STATED',
        rank: 'NORMAL',
        anchor: slug,
        occurrence: 1,
        citation: slug,
      },
      holds,
    );
  const investment = (slug: string, amount: number) => graph.node('Investment', slug, { kind: 'TOTAL', amount, text: String(amount) });

  graph.node('Dataset', 'test', { title: 'Test', version: '1', licence: 'CC0', contentHash: 'hash', statementCount: 3 });
  const [city, north, south, village] = ['city', 'north', 'south', 'village'].map((slug) => region(slug));
  const county = region('county', [BEFORE_2023]);
  graph.relate('PART_OF', north!, city!, [], 'STATED', [SINCE_2023]);
  graph.relate('PART_OF_PAST', north!, county, [], 'STATED', [BEFORE_2023]);
  graph.relate('PART_OF', south!, city!);
  graph.relate('PART_OF', village!, north!);

  const [first, second, third] = [statement('s1'), statement('s2'), statement('s3', [known(20240101, LAST_DAY)])];
  const moved = project('moved', 'COMPLETED');
  graph.version('Project', moved, 1, { status: 'SIGNED', capacities: ['1'] }, [known(20220101, 20221231)]);
  graph.version('Project', moved, 2, { capacities: [] }, [known(20230101, 20230630)]);
  graph.relate('LOCATED_IN', moved, north!, [second!, third!], 'STATED', [SINCE_2023]);
  graph.relate('LOCATED_IN_PAST', moved, south!, [first!], 'DERIVED', [BEFORE_2023]);

  const seasonal = project('seasonal', 'STARTED', [valid(20230501, 20230531), valid(ANY_DAY, ANY_DAY)]);
  graph.relate('LOCATED_IN', seasonal, north!);
  const late = project('late', 'SIGNED', [SINCE_2023]);
  graph.relate('LOCATED_IN', late, south!, [], 'STATED', [SINCE_2023]);
  project('nowhere', 'PAUSED');

  const [small, large, other] = [investment('small', 100), investment('large', 900), investment('other', 500)];
  graph.version('Investment', large!, 1, { amount: 700, text: '700' }, [BEFORE_2023]);
  for (const [type, to, holds] of [
    ['TOTAL_INVESTMENT', large!, SINCE_2023],
    ['TOTAL_INVESTMENT_PAST', small!, BEFORE_2023],
  ] as const) {
    graph.relate(type, moved, to, [], 'STATED', [holds]);
  }
  graph.relate('HAS_INVESTMENT', moved, small!);
  graph.relate('HAS_INVESTMENT', moved, large!);
  graph.relate('TOTAL_INVESTMENT', late, other!);
  graph.relate('HAS_INVESTMENT', late, other!);
  return graph.batch();
}
