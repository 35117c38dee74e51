import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from '../docs/read-document.js';

/** A statement of `cypher/analysis/` with what its header comment says. */
export interface AnalysisFile {
  /** `cypher/analysis/gaps.cypher` */
  readonly file: string;
  /** The question, and behind it what a reader must know. */
  readonly question: string;
  readonly remarks: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  /** Values to try, by parameter. */
  readonly examples: Readonly<Record<string, string>>;
  readonly cypher: string;
}

const FOLDER = 'cypher/analysis';

const entries = (header: string, pattern: RegExp): Record<string, string> =>
  Object.fromEntries([...header.matchAll(pattern)].map(([, name, text]) => [name!, text!]));

function readAnalysis(file: string): AnalysisFile {
  const text = readFileSync(path.join(REPOSITORY, file), 'utf8');
  const header = /^(\/\/.*\n)+/.exec(text)?.[0] ?? '';
  const lines = header.split('\n').map((line) => line.replace(/^\/\/ ?/, ''));
  const [question = '', ...remarks] = lines.slice(
    0,
    lines.findIndex((line) => /^(Parameters|Columns):/.test(line)),
  );
  return {
    file,
    question,
    remarks: remarks.join(' '),
    parameters: entries(header, /^\/\/ {3}\$(\w+): (.*)$/gm),
    columns: entries(header, /^\/\/ {3}(\w+): (.*)$/gm),
    examples: entries(header, /^\/\/ {3}:param (\w+) => '(.*)'$/gm),
    cypher: text.slice(header.length).trim(),
  };
}

export const analysisFiles = (): AnalysisFile[] =>
  readdirSync(path.join(REPOSITORY, FOLDER))
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => readAnalysis(`${FOLDER}/${name}`));
