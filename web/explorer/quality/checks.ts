import type { TypedDocument } from '../../../clients/typescript/src/index.js';

/** What can be stated of nodes of a type, and how it is asked whether it is. */
interface Check {
  /** The field, or a name for the condition. */
  readonly name: string;
  /** A condition that holds where it is stated. */
  readonly stated: string;
}

const value = (name: string): Check => ({ name, stated: `${name}: { isNull: false }` });
const list = (name: string): Check => ({ name, stated: `${name}: { isEmpty: false }` });
const one = (name: string): Check => ({ name, stated: `${name}: {}` });
const many = (name: string): Check => ({ name, stated: `${name}: { some: {} }` });

interface Checked {
  readonly type: string;
  /** What a list of them shows. */
  readonly selection: string;
  readonly orderBy: string;
  readonly checks: readonly Check[];
}

const ENTITY = { selection: 'id name english', orderBy: '{ name: ASC }' };
const OF_PROJECT = 'project { id name english }';
const BY_PROJECT = '{ project: { name: ASC } }, { id: ASC }';

/** By the root field that lists them: what is counted on the page of data quality, and can be listed behind each count. */
export const CHECKED: Readonly<Record<string, Checked>> = {
  projects: {
    ...ENTITY,
    type: 'Project',
    checks: [
      one('region'),
      many('industries'),
      value('status'),
      many('milestones'),
      many('partOf'),
      many('enterprises'),
      many('policies'),
      one('investment'),
      list('capacities'),
      value('english'),
    ],
  },
  enterprises: {
    ...ENTITY,
    type: 'Enterprise',
    checks: [one('region'), many('industries'), many('projects'), one('parent'), value('english')],
  },
  organizations: { ...ENTITY, type: 'Organization', checks: [one('region'), many('projects'), one('parent'), value('english')] },
  regions: {
    ...ENTITY,
    type: 'Region',
    checks: [one('parent'), value('adcode'), many('observations'), many('projects'), value('english')],
  },
  policies: { ...ENTITY, type: 'Policy', checks: [many('statements'), one('parent'), many('projects'), value('english')] },
  industries: { ...ENTITY, type: 'Industry', checks: [one('parent'), many('enterprises'), many('projects'), value('english')] },
  observations: {
    type: 'Observation',
    selection: 'id text period indicator { id name english } subject { id name english }',
    orderBy: '{ indicator: { name: ASC } }, { period: ASC }, { id: ASC }',
    checks: [many('statements'), one('target'), one('previous')],
  },
  investments: {
    type: 'Investment',
    selection: `id text period ${OF_PROJECT}`,
    orderBy: BY_PROJECT,
    checks: [many('statements'), value('period')],
  },
  milestones: {
    type: 'Milestone',
    selection: `id status period ${OF_PROJECT}`,
    orderBy: BY_PROJECT,
    checks: [many('statements'), value('period')],
  },
};

const HEAD = '($known: Date, $on: Date) @asOf(known: $known, on: $on)';

export interface AsOfVariables {
  readonly known?: string;
  readonly on?: string;
}

export type Counts = Readonly<Record<string, { readonly totalCount: number }>>;

/** Counts all nodes under a root field, and those of which each thing is stated. */
export function countOperation(root: string): TypedDocument<Counts, AsOfVariables> {
  const counts = CHECKED[root]!.checks.map(({ name, stated }) => `  ${name}: ${root}(where: { ${stated} }) { totalCount }`);
  return [`query Filled${HEAD} {`, `  all: ${root} { totalCount }`, ...counts, '}', ''].join('\n') as unknown as TypedDocument<
    Counts,
    AsOfVariables
  >;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly english: string | null;
}

/** A node of one of these lists; which fields it has depends on its type. */
export interface ListedNode {
  readonly id: string;
  readonly name?: string;
  readonly english?: string | null;
  readonly text?: string;
  readonly status?: string;
  readonly period?: string | null;
  readonly indicator?: Named | null;
  readonly subject?: Named | null;
  readonly project?: Named | null;
}

export interface Listed {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly ListedNode[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Which nodes a count is of: `region` those that have it stated, `-region` the others, nothing all of them. */
export interface Behind {
  readonly root: string;
  readonly name: string;
  readonly missing: boolean;
}

/** Reads what a list in the address is; undefined where there is no such list. */
export function readBehind(root: string, which: string): Behind | undefined {
  const missing = which.startsWith('-');
  const name = missing ? which.slice(1) : which;
  const checked = CHECKED[root];
  if (!checked || (name !== '' && !checked.checks.some((check) => check.name === name))) return undefined;
  return { root, name, missing };
}

/** The nodes behind a count, page by page. */
export function listOperation({ root, name, missing }: Behind): TypedDocument<Listed, AsOfVariables & { readonly after?: string }> {
  const { checks, selection, orderBy } = CHECKED[root]!;
  const stated = checks.find((check) => check.name === name)?.stated;
  const condition = stated === undefined ? '' : `where: { ${missing ? `not: { ${stated} }` : stated} }, `;
  return `query Listed($after: String, ${HEAD.slice(1)} {
  list: ${root}(${condition}orderBy: [${orderBy}], first: 100, after: $after) {
    totalCount
    nodes { ${selection} }
    pageInfo { hasNextPage endCursor }
  }
}
` as unknown as TypedDocument<Listed, AsOfVariables & { readonly after?: string }>;
}
