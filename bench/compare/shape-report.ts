import type { Side } from '../processes/target.js';
import type { FirstSeen } from '../measure/first-seen.js';
import type { Latency, Spread } from '../measure/statistics.js';

/** What one side did with one shape at so many connections. */
export interface SideReport {
  /** Answers a second, one value a round. */
  readonly perSecond: Spread;
  readonly milliseconds: Latency;
  /** CPU milliseconds an answer, of the process that answers and of Neo4j. Null where the system does not tell. */
  readonly cpu: number | null;
  readonly databaseCpu: number | null;
}

/** All sides at so many connections. */
export interface LoadReport {
  readonly connections: number;
  readonly sides: { readonly ours: SideReport; readonly rival: SideReport } & { readonly [side in Side]?: SideReport };
  /** Our throughput over theirs, round by round: above 1 we are faster. */
  readonly overRival: Spread;
  /** Null where the peer cannot express the shape, or was left out. */
  readonly overPeer: Spread | null;
  /** That of the embedded store over HTTP, over that of ours on Neo4j. */
  readonly embeddedOverOurs: Spread | null;
}

export interface ShapeReport {
  readonly name: string;
  readonly title: string;
  readonly bounded: boolean;
  /** Different questions that were asked. */
  readonly questions: number;
  /** Of our answers: the median. */
  readonly answerBytes: number;
  /** Why the peer is not compared. */
  readonly peerCannot: string | null;
  /** At the connections of the goals. */
  readonly load: LoadReport;
  readonly beside: readonly LoadReport[];
  readonly databaseHits: { readonly ours: number; readonly rival: number; readonly ratio: number };
  /** Statements that Neo4j ran for one answer. */
  readonly statements: { readonly ours: number; readonly rival: number; readonly peer: number | null };
  readonly firstSeen: { readonly ours: FirstSeen; readonly rival: FirstSeen };
  /** Median milliseconds of the two stores at their interface; null where the embedded store was left out. */
  readonly stores: { readonly embedded: number; readonly neo4j: number } | null;
}

/** CPU of ours over the rival's; null where the system does not tell. */
export const cpuRatio = ({ sides: { ours, rival } }: LoadReport): number | null =>
  ours.cpu === null || rival.cpu === null ? null : ours.cpu / rival.cpu;
