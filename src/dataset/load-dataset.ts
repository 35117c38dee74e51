import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GraphModel } from '../model/graph-model.js';
import { checkAgreement } from './check/check-agreement.js';
import { checkAssertions } from './check/check-assertions.js';
import { checkDocuments } from './check/check-documents.js';
import { checkEntities } from './check/check-entities.js';
import { checkStatements } from './check/check-statements.js';
import { checkSums } from './check/check-sums.js';
import { readContainment } from './containment.js';
import type { Dataset, DatasetInfo } from './dataset.js';
import { indexDataset } from './dataset-index.js';
import { locateProblems, locateSyntaxErrors } from './files/locate-problems.js';
import { listSeedFiles, readSeedFile, type SeedFile } from './files/seed-file.js';
import { checkFormat } from './format/check-format.js';
import { datasetFormat } from './format/dataset-format.js';
import { InvalidSeeds, type Problem, type Report } from './problem.js';
import { readVocabulary, type Vocabulary } from './vocabulary/vocabulary.js';

const NO_INFO: DatasetInfo = { id: '', title: '', version: '', licence: '', assertions: { minimum: {}, fill: {}, coverage: {} } };

function checkInfo(file: SeedFile, vocabulary: Vocabulary, report: Report): DatasetInfo {
  const info = checkFormat(datasetFormat(vocabulary), file.content, { file: file.path, path: [] }, report);
  if (!info) return NO_INFO;
  const { minimum = {}, fill = {}, coverage = {} } = info.assertions ?? {};
  return { ...info, assertions: { minimum: minimum as Record<string, number>, fill: fill as DatasetInfo['assertions']['fill'], coverage } };
}

/**
 * Reads a dataset from its directory of seeds and checks all of it against the model.
 * @throws {InvalidSeeds} with every problem, its file, line and column; nothing partial is ever returned
 */
export function loadDataset(directory: string, model: GraphModel): Dataset {
  const vocabulary = readVocabulary(model);
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const files = new Map<string, SeedFile>();
  const read = (path: string): SeedFile | undefined => {
    if (!existsSync(join(directory, path))) {
      report({ place: { file: path, path: [] }, found: 'no such file', expected: `${path} in ${basename(directory)}` });
      return undefined;
    }
    const file = readSeedFile(directory, path);
    files.set(path, file);
    return file.syntaxError === undefined ? file : undefined;
  };
  const readAll = (inside: string): SeedFile[] => {
    if (existsSync(join(directory, inside))) {
      return listSeedFiles(directory, inside).map((path) => {
        read(path);
        return files.get(path)!;
      });
    }
    report({ place: { file: inside, path: [] }, found: 'no such directory', expected: `${inside}/ in ${basename(directory)}` });
    return [];
  };

  const infoFile = read('dataset.yaml');
  const info = infoFile ? checkInfo(infoFile, vocabulary, report) : NO_INFO;
  const documentsFile = read('documents.yaml');
  const documents = documentsFile ? checkDocuments(documentsFile, report) : [];
  const entities = checkEntities(readAll('entities'), vocabulary, report);
  const index = indexDataset(documents, entities);
  const { statements, omissions } = checkStatements(readAll('statements'), documents, index, vocabulary, report);
  const sumsFile = existsSync(join(directory, 'sums.yaml')) ? read('sums.yaml') : undefined;
  checkAgreement(statements, index, vocabulary, readContainment(statements, index, vocabulary), report);
  const broken = [...files.values()].filter(({ syntaxError }) => syntaxError !== undefined);
  const complete = problems.length === 0 && broken.length === 0;
  // Sums, counts and rates of seeds that are not whole would only repeat what is wrong already.
  const { sums, shares } = checkSums(complete ? sumsFile : undefined, statements, { vocabulary, index, report });
  const dataset: Dataset = Object.freeze({ info, documents, entities, statements, omissions, sums, shares });
  if (complete) checkAssertions(dataset, vocabulary, report);
  if (complete && problems.length === 0) return dataset;
  throw new InvalidSeeds([...broken.flatMap((file) => locateSyntaxErrors(directory, file)), ...locateProblems(directory, problems)]);
}
