import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { projectRoot } from '../project-root.js';
import { textsOf } from './operation-texts.js';

const FILE = join(projectRoot, 'schema', 'agents.graphql');

let texts: ReadonlyMap<string, string> | undefined;

/** An operation of `schema/agents.graphql`, with its fragments, as services print it that trust it. */
export function agentOperation(name: 'AgentSearch' | 'AgentDossier' | 'AgentCitation'): string {
  texts ??= textsOf(parse(readFileSync(FILE, 'utf8')));
  return texts.get(name)!;
}
