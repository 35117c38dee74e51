import { useEffect, useRef, useState } from 'react';
import type { Batch } from '../graph/graph.js';
import type { Pin } from '../view/view.js';
import { placeBatch, type Point } from './place-nodes.js';

/** Milliseconds of work before the page may do something else. */
const SLICE = 10;

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

export interface Positions {
  readonly at: ReadonlyMap<string, Point>;
  /** How many batches are still to be placed. */
  readonly waiting: number;
  /** Places everything anew but what is pinned. */
  readonly rearrange: () => void;
  /** Where things stood is forgotten, for something else is opened in their place. */
  readonly forget: () => void;
}

/** Where each node stands. Nodes that have a place keep it while others come and go. */
export function usePositions(batches: readonly Batch[], pins: readonly Pin[], isReady: boolean): Positions {
  const positions = useRef(new Map<string, Point>());
  const [shown, setShown] = useState<{ readonly at: ReadonlyMap<string, Point>; readonly waiting: number }>({ at: new Map(), waiting: 0 });
  const [round, setRound] = useState(0);
  useEffect(() => {
    for (const { id, x, y } of pins) positions.current.set(id, { x, y });
    // All that an address opens is placed in its order, however the answers come in.
    if (!isReady) return;
    let stopped = false;
    const work = async (): Promise<void> => {
      let began = performance.now();
      for (const [index, batch] of together(batches).entries()) {
        for (const _ of placeBatch(batch, positions.current)) {
          if (performance.now() - began < SLICE) continue;
          setShown((before) => (before.waiting === batches.length - index ? before : { ...before, waiting: batches.length - index }));
          await nextFrame();
          if (stopped) return;
          began = performance.now();
        }
      }
      setShown({ at: new Map(positions.current), waiting: 0 });
    };
    void work();
    return () => {
      stopped = true;
    };
  }, [batches, pins, isReady, round]);
  const rearrange = (): void => {
    positions.current.clear();
    setRound((before) => before + 1);
  };
  return { ...shown, rearrange, forget: () => positions.current.clear() };
}

/** What was opened of one node in a row is placed in one go, all around it. */
function together(batches: readonly Batch[]): readonly Batch[] {
  const merged: Batch[] = [];
  for (const batch of batches) {
    const last = merged.at(-1);
    if (!last || batch.around === undefined || last.around !== batch.around) merged.push(batch);
    else merged[merged.length - 1] = { ...last, nodes: [...last.nodes, ...batch.nodes], edges: [...last.edges, ...batch.edges] };
  }
  return merged;
}
