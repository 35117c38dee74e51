import type { PeerCase } from '../peer-case.js';
import { aggregates } from './aggregates.js';
import { counts } from './counts.js';
import { filters } from './filters.js';
import { lists } from './lists.js';
import { relations } from './relations.js';

/** What both must answer alike, by what it is about. */
export const agreements: Readonly<Record<string, readonly PeerCase[]>> = { filters, relations, lists, counts, aggregates };

export { differences } from './differences.js';
