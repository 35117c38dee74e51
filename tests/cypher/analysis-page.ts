import type { AnalysisFile } from './analysis-file.js';

export type ResultRow = Readonly<Record<string, unknown>>;

const SHOWN = 3;

const cell = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? '')).replaceAll('|', '\\|');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** One statement as docs/analysis.md shows it: its question, what to try, and the first rows of the answer. */
function section({ file, question, remarks, columns, examples }: AnalysisFile, rows: readonly ResultRow[]): string {
  const names = Object.keys(columns);
  const tries = Object.entries(examples).map(([name, value]) => `\`$${name}\` = \`${value}\``);
  const shown = rows.slice(0, SHOWN).map((each) => row(names.map((name) => cell(each[name]))));
  const more = rows.length > SHOWN ? [`… and ${rows.length - SHOWN} more.`, ''] : [];
  return [
    `### ${question}`,
    '',
    `[${file.split('/').at(-1)}](../${file})${tries.length > 0 ? `, here with ${tries.join(', ')}` : ''}. ${remarks}`.trim(),
    '',
    row(names),
    row(names.map(() => '---')),
    ...shown,
    '',
    ...more,
  ].join('\n');
}

export const analysisPage = (answers: ReadonlyMap<AnalysisFile, readonly ResultRow[]>): string =>
  [...answers].map(([file, rows]) => section(file, rows)).join('\n');
