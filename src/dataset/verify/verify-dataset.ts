import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset.js';
import { locateProblems } from '../files/locate-problems.js';
import type { Problem } from '../problem.js';
import type { DocumentReport, VerifyReport } from './verify-report.js';
import { verifyOriginal, type Findings } from './verify-original.js';
import { verifyDivisionCodes } from './verify-division-codes.js';
import { verifyOwnRegister } from './verify-own-register.js';

/** Entries of the register that no statement is about, names, or observes. */
function findOrphans({ entities, statements }: Dataset): string[] {
  const spoken = new Set(
    statements.flatMap(({ subject, object, property }) => [subject, property, ...(object === undefined ? [] : [object])]),
  );
  return entities.filter(({ id }) => !spoken.has(id)).map(({ id }) => id);
}

/**
 * Holds a dataset against its originals: every anchor is found where it says, shows its value, and the figures of the
 * text are accounted for. The dataset must have been loaded from `seeds`, where problems are located.
 * @param originals directory with one text file a document, named by its id: `jl-2022-review.txt`
 */
export function verifyDataset(dataset: Dataset, seeds: string, originals: string): VerifyReport {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const findings: Findings = { problem: (each) => problems.push(each), warning: (each) => warnings.push(each) };
  const documents: DocumentReport[] = [];
  for (const document of dataset.documents) {
    if (document.register) {
      const own = join(seeds, document.file ?? '');
      if (document.file !== undefined && existsSync(own)) verifyOwnRegister(dataset, document, readFileSync(own, 'utf8'), findings);
      else verifyDivisionCodes(dataset, document, findings);
      continue;
    }
    const path = join(originals, `${document.id.slice('document/'.length)}.txt`);
    if (existsSync(path)) documents.push(verifyOriginal(dataset, document, readFileSync(path), findings));
    else
      findings.problem({
        place: { file: 'documents.yaml', path: [document.order, 'id'] },
        found: `no file ${path}`,
        expected: `the original of ${document.id}`,
      });
  }
  return {
    ok: problems.length === 0,
    statements: dataset.statements.length,
    documents,
    problems: locateProblems(seeds, problems),
    warnings: locateProblems(seeds, warnings),
    orphans: findOrphans(dataset),
  };
}
