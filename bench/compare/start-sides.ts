import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBatchNdjson } from '../../src/dataset/batch-ndjson.js';
import type { LoadedGraph } from '../loaded-graph.js';
import type { OtherSide } from '../measure/equal-answers.js';
import { plainAnswers } from '../peer/plain-answers.js';
import { startPeer } from '../processes/start-peer.js';
import { startRival } from '../processes/start-rival.js';
import { startEmbedded, startService } from '../processes/start-service.js';
import type { FreshTarget, Target } from '../processes/target.js';
import type { PartContext } from '../report/part.js';
import type { Shape } from '../shapes/shape.js';

/** The processes that answer. */
export interface Sides {
  readonly ours: FreshTarget;
  readonly rival: FreshTarget;
  /** Those that are held against ours for this shape. */
  others(shape: Shape): readonly OtherSide[];
}

/** The peer needs a second and more for some answers (ms). */
const PEER_PATIENCE = 10_000;

/** The graph as a file, for the embedded store. */
async function writeGraph({ graph }: LoadedGraph, directory: string): Promise<string> {
  const file = join(directory, 'graph.ndjson');
  const out = createWriteStream(file);
  await writeBatchNdjson({ nodes: graph.nodes(), relationships: graph.relationships() }, out);
  out.end();
  await once(out, 'close');
  return file;
}

async function embeddedSide(loaded: LoadedGraph): Promise<FreshTarget> {
  const directory = await mkdtemp(join(tmpdir(), 'jiangcheng-bench-'));
  try {
    return await startEmbedded(await writeGraph(loaded, directory));
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Starts every side that the options want; they end with the run. */
export async function startSides(loaded: LoadedGraph, { options, cleanup, report }: PartContext): Promise<Sides> {
  const { database, model } = loaded;
  const started = async <T extends Target>(starting: Promise<T>): Promise<T> => {
    const target = await starting;
    cleanup.add(() => target.stop());
    return target;
  };
  report('Starting the service and the rival');
  const ours = await started(startService(database));
  const rival = await started(startRival(database));
  if (options.peer) report('Starting the peer');
  const peer = options.peer ? { target: await started(startPeer(database)), plain: await plainAnswers(model) } : null;
  if (options.embedded) report('Starting the service on the embedded store');
  const embedded = options.embedded ? await started(embeddedSide(loaded)) : null;
  return {
    ours,
    rival,
    others: ({ peer: operation }) => [
      { target: rival },
      ...(peer && !('cannot' in operation)
        ? [
            {
              target: peer.target,
              patience: PEER_PATIENCE,
              plain: { ours: peer.plain.ours, theirs: (data: unknown) => peer.plain.peer(data, operation) },
            },
          ]
        : []),
      ...(embedded ? [{ target: embedded }] : []),
    ],
  };
}
