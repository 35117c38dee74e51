import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphModel } from '../../model/graph-model.js';
import { readPromises } from '../check/promises.js';
import type { Dataset, SeedDocument } from '../dataset.js';
import { locateProblems, placeFinder } from '../files/locate-problems.js';
import { quote, type Problem } from '../problem.js';
import { readVocabulary } from '../vocabulary/vocabulary.js';
import { findOrphans } from './find-orphans.js';
import { verifyDivisionCodes } from './verify-division-codes.js';
import { verifyOriginal, type Findings } from './verify-original.js';
import { verifyOwnRegister } from './verify-own-register.js';
import type { DocumentReport, SumReport, VerifyReport } from './verify-report.js';
import { recompute, type Recomputed } from './verify-sums.js';

/** Where a dataset and what it is held against are. */
export interface VerifySources {
  /** The seeds that the dataset was loaded from; problems are located there. */
  readonly seeds: string;
  /** One text file a document, named by its id: `jl-2022-review.txt`. */
  readonly originals: string;
  readonly model: GraphModel;
}

function verifyDocument(
  dataset: Dataset,
  document: SeedDocument,
  { seeds, originals }: VerifySources,
  findings: Findings,
): DocumentReport[] {
  if (document.register) {
    const own = join(seeds, document.file ?? '');
    if (document.file !== undefined && existsSync(own)) verifyOwnRegister(dataset, document, readFileSync(own, 'utf8'), findings);
    else verifyDivisionCodes(dataset, document, findings);
    return [];
  }
  const path = join(originals, `${document.id.slice('document/'.length)}.txt`);
  if (existsSync(path)) return [verifyOriginal(dataset, document, readFileSync(path), findings)];
  const place = { file: 'documents.yaml', path: [document.order, 'id'] };
  findings.problem({ place, found: `no file ${path}`, expected: `the original of ${document.id}` });
  return [];
}

const outcomeOf = ({ holds, doubts }: Recomputed): SumReport['outcome'] => (holds ? 'HOLDS' : doubts.length > 0 ? 'DOUBTED' : 'FAILS');

/**
 * Holds a dataset against its originals: every anchor is found where it says, shows its value, and the figures of the
 * text are accounted for; and against itself: sums and shares, and a register that statements speak of.
 */
export function verifyDataset(dataset: Dataset, sources: VerifySources): VerifyReport {
  const { seeds, model } = sources;
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const findings: Findings = { problem: (each) => problems.push(each), warning: (each) => warnings.push(each) };
  const documents = dataset.documents.flatMap((document) => verifyDocument(dataset, document, sources, findings));
  const sums = recompute(dataset);
  for (const each of sums.filter((sum) => outcomeOf(sum) === 'FAILS')) {
    const expected = 'figures that fit each other, or a doubt of kind SUM or DENOMINATOR on one of their statements';
    findings.problem({ place: each.place, found: each.reads, expected });
  }
  const orphans = findOrphans(dataset);
  for (const { id, place } of orphans) {
    findings.problem({
      place: { ...place, path: [...place.path, 'id'] },
      found: `${quote(id)}, of which no statement speaks`,
      expected: 'an entry that a statement is about or names',
    });
  }
  const find = placeFinder(seeds);
  return {
    ok: problems.length === 0,
    statements: dataset.statements.length,
    documents,
    sums: sums.map((each) => ({ ...find(each.place), reads: each.reads, outcome: outcomeOf(each), doubts: each.doubts })),
    promises: readPromises(dataset, readVocabulary(model)),
    problems: locateProblems(seeds, problems),
    warnings: locateProblems(seeds, warnings),
    orphans: orphans.map(({ id }) => id),
  };
}
