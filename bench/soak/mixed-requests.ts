import type { GeneratedGraph } from '../generate-graph.js';
import type { AskedShape } from '../compare/asked-shapes.js';
import type { Random } from '../graph/random.js';
import type { FreshTarget, Request } from '../processes/target.js';
import { pointWalk } from '../shapes/point-walk.js';
import { randomProject } from '../shapes/random-project.js';

/** A request of the soak. */
export interface MixedRequest extends Request {
  /** Milliseconds after which the client goes away; null where it waits for its answer. */
  readonly leavesAfter: number | null;
}

/** Of a hundred requests: texts that were never sent before, clients that go away, points of any of all projects. */
const MIX = { fresh: 5, leaving: 5, anyProject: 25 };

/** One request after the other, as a public service has them; the rest of the hundred are questions that come again. */
export function* mixedRequests(
  ours: Pick<FreshTarget, 'request' | 'freshRequest'>,
  asked: readonly AskedShape[],
  graph: GeneratedGraph,
  random: Random,
): Generator<MixedRequest, never> {
  const anyProject = (): Request => ours.request(pointWalk, { variables: { id: randomProject(graph, random) } });
  for (let number = 0; ; number++) {
    const { shape, pool } = asked[random.below(asked.length)]!;
    const question = pool[random.below(pool.length)]!;
    const kind = number % 100;
    if (kind < MIX.fresh) yield { ...ours.freshRequest(shape, question, number), leavesAfter: null };
    else if (kind < MIX.fresh + MIX.leaving) yield { ...anyProject(), leavesAfter: random.below(4) };
    else if (kind < MIX.fresh + MIX.leaving + MIX.anyProject) yield { ...anyProject(), leavesAfter: null };
    else yield { ...ours.request(shape, question), leavesAfter: null };
  }
}
