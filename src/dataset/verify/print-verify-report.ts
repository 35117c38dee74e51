import { formatProblem } from '../problem.js';
import type { DocumentReport, SumReport, VerifyReport } from './verify-report.js';

function printDocument({ document, statements, figures, covered, coverage, omitted, sections }: DocumentReport): string[] {
  const reasons = Object.entries(omitted).map(([reason, number]) => `${number} ${reason}`);
  const left = reasons.length === 0 ? '' : ` (left out: ${reasons.join(', ')})`;
  const share = coverage === null ? 'no figures' : `${covered} of ${figures} figures covered, ${coverage} %${left}`;
  return [
    `${document}: ${statements} statements, ${share}`,
    ...sections
      .filter(({ uncovered }) => uncovered.length > 0)
      .flatMap(({ section, uncovered }) => [
        `  ${section}`,
        ...uncovered.map(({ figure, line, context }) => `    line ${line}: ${figure} in …${context}…`),
      ]),
  ];
}

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];

function printSums(sums: readonly SumReport[]): string[] {
  if (sums.length === 0) return [];
  const doubted = sums.filter(({ outcome }) => outcome === 'DOUBTED');
  const holding = sums.filter(({ outcome }) => outcome === 'HOLDS').length;
  return [
    `Sums and shares: ${sums.length} recomputed, ${holding} hold`,
    ...list(
      'Sums and shares that do not hold, and say so',
      doubted.map(({ file, line, reads, doubts }) => `${file}:${line}: ${reads} (${doubts.join(', ')})`),
    ),
  ];
}

/** The report as people read it. */
export function printVerifyReport({ ok, statements, documents, sums, promises, problems, warnings }: VerifyReport): string {
  const promised = (of: 'minimum' | 'fill', unit: string) =>
    promises.filter(({ kind }) => kind === of).map(({ name, least, found }) => `${name} ${found}${unit} (${least})`);
  const line = (title: string, entries: readonly string[]): string[] => (entries.length === 0 ? [] : [`${title}: ${entries.join(', ')}`]);
  return [
    ...documents.flatMap(printDocument),
    ...line('Counted (promised)', promised('minimum', '')),
    ...line('Filled (promised)', promised('fill', ' %')),
    ...printSums(sums),
    ...list('Problems', problems.map(formatProblem)),
    ...list('Warnings', warnings.map(formatProblem)),
    '',
    ok
      ? `${statements} statements verified.`
      : `${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in ${statements} statements.`,
  ].join('\n');
}
