import type { Goal } from './goal.js';
import type { PartReport } from './part.js';
import type { BenchReport } from './report.js';
import { ratio, table } from './table.js';

const wantedText = ({ wanted }: Goal): string => ('atLeast' in wanted ? `≥ ${wanted.atLeast}` : `≤ ${wanted.atMost}`);

export const goalsTable = (goals: readonly Goal[]): string =>
  table(
    ['goal', 'wanted', 'measured', 'met'],
    goals.map((goal) => [goal.goal, wantedText(goal), ratio(goal.measured), goal.met ? 'yes' : 'no']),
  );

const machineText = ({ measured, machine }: Pick<BenchReport, 'measured' | 'machine'>): string =>
  `Measured ${measured} on ${machine.cores} cores (${machine.processor}, ${machine.memoryGibibytes} GiB), Node ${machine.node}; load of the machine before: ${machine.loadBefore.toFixed(1)}.`;

/** A part as Markdown that reads in a terminal too, without its heading. */
export const printPart = (report: Pick<BenchReport, 'measured' | 'machine'>, { tables, goals }: PartReport): string =>
  [machineText(report), tables, ...(goals.length > 0 ? [`**Goals**\n\n${goalsTable(goals)}`] : [])].join('\n\n');
