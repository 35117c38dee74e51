import { createContext, useContext } from 'react';
import type { Point } from '../draw/place-nodes.js';

/** Where the nodes of the graph stand, for what puts one in its place for good. */
export const Places = createContext<ReadonlyMap<string, Point>>(new Map());

export const usePlaces = (): ReadonlyMap<string, Point> => useContext(Places);
