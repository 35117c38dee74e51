import { organizationKindWords, policyKindWords, regionKindWords } from '../../vocabulary/codes.js';
import { typeNameOf } from './fields.js';

type Where = Readonly<Record<string, unknown>>;

interface Dimension {
  /** A dimension of the service's groups, or `YEAR` of projects, which is counted year by year. */
  readonly by: string;
  /** The condition on members with this key; an empty value is «not stated». */
  readonly where: (value: string) => Where;
  /** Keys are counted one by one, for the service has no groups of this kind: these, or the years of milestones. */
  readonly counted?: true;
  readonly values?: readonly string[];
}

interface Grouping {
  /** The root field that groups the members of a hub. */
  readonly root?: string;
  /** The input type of conditions on members. */
  readonly whereType: string;
  /** The condition that keeps the members of a hub, by the type of the hub. */
  readonly membersOf?: Readonly<Record<string, (id: string) => Where>>;
  readonly dimensions: readonly Dimension[];
}

const one = (field: string) => (value: string) => ({ [field]: value === '' ? { isNull: true } : { eq: value } });
const within = (field: string) => (value: string) => ({ [field]: value === '' ? { none: {} } : { some: { within: value } } });
const entity = (field: string) => (value: string) => ({ [field]: { id: { eq: value } } });
const some = (field: string) => (id: string) => ({ [field]: { some: { id: { eq: id } } } });
const during = (value: string): Where => ({ period: value === '' ? { isNull: true } : { during: value } });
const kinds = (words: { readonly zh: object }): Dimension => ({
  by: 'KIND',
  where: one('kind'),
  counted: true,
  values: Object.keys(words.zh),
});

const PROJECTS: Grouping = {
  root: 'projectGroups',
  whereType: 'ProjectWhere',
  membersOf: {
    Region: entity('region'),
    Industry: some('industries'),
    Policy: some('policies'),
    Enterprise: some('enterprises'),
    Organization: some('organizations'),
  },
  dimensions: [
    { by: 'STATUS', where: one('status') },
    { by: 'INDUSTRIES_ROOT', where: within('industries') },
    { by: 'YEAR', counted: true, where: (year) => ({ milestones: year === '' ? { none: {} } : { some: { period: { during: year } } } }) },
    { by: 'KIND', where: one('kind') },
  ],
};

const ENTERPRISES: Grouping = {
  root: 'enterpriseGroups',
  whereType: 'EnterpriseWhere',
  membersOf: { Region: entity('region'), Industry: some('industries') },
  dimensions: [{ by: 'INDUSTRIES_ROOT', where: within('industries') }],
};

const OBSERVATIONS: Grouping = {
  root: 'observationGroups',
  whereType: 'ObservationWhere',
  membersOf: { Indicator: entity('indicator') },
  dimensions: [
    { by: 'YEAR', where: during },
    { by: 'KIND', where: one('kind') },
  ],
};

const STATEMENTS: Grouping = {
  root: 'statementGroups',
  whereType: 'StatementWhere',
  dimensions: [
    { by: 'KIND', where: one('kind') },
    { by: 'YEAR', where: during },
    { by: 'DOCUMENT', where: entity('document') },
  ],
};

const GROUPINGS: Readonly<Record<string, Grouping>> = {
  projects: PROJECTS,
  enterprises: ENTERPRISES,
  observations: { ...OBSERVATIONS, membersOf: {} },
  values: OBSERVATIONS,
  statements: STATEMENTS,
  mentions: STATEMENTS,
  policies: { whereType: 'PolicyWhere', dimensions: [kinds(policyKindWords)] },
  organizations: { whereType: 'OrganizationWhere', dimensions: [kinds(organizationKindWords)] },
  units: { whereType: 'OrganizationWhere', dimensions: [kinds(organizationKindWords)] },
};

const REGION_PARTS: Grouping = { whereType: 'RegionWhere', dimensions: [kinds(regionKindWords)] };

/** How the members that a field of a node leads to can be grouped, if they can. */
export function groupingOf(node: string, field: string): Grouping | undefined {
  if (field === 'parts') return typeNameOf(node) === 'Region' ? REGION_PARTS : undefined;
  return GROUPINGS[field];
}

/** The condition that keeps the members of a hub in the list that the service groups; undefined where it cannot. */
export function membersOf({ membersOf: byType }: Grouping, node: string, field: string): Where | undefined {
  const own = byType?.[typeNameOf(node)];
  if (own) return own(node);
  if (field === 'observations') return { subject: { id: { eq: node } } };
  if (field === 'mentions') return { object: { id: { eq: node } } };
  if (field === 'statements')
    return typeNameOf(node) === 'Document' ? { document: { id: { eq: node } } } : { subject: { id: { eq: node } } };
  return undefined;
}
