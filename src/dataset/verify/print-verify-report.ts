import { formatProblem } from '../problem.js';
import type { DocumentReport, VerifyReport } from './verify-report.js';

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

/** The report as people read it. */
export function printVerifyReport({ ok, statements, documents, problems, warnings, orphans }: VerifyReport): string {
  return [
    ...documents.flatMap(printDocument),
    ...list('Problems', problems.map(formatProblem)),
    ...list('Warnings', warnings.map(formatProblem)),
    ...list('In the register, but in no statement', orphans),
    '',
    ok
      ? `${statements} statements verified.`
      : `${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in ${statements} statements.`,
  ].join('\n');
}
