import type { NodeRecord, RelationshipRecord } from '../../store/graph-batch.js';
import type { RecordSource } from '../../store/records/record-source.js';
import type { FileFormat } from '../export-format.js';
import { moneyId } from './money-id.js';
import { readMoneyLookups, type MoneyLookups } from './money-lookups.js';

/** Values of an entity; all of its properties are lists of texts. */
type Values = Readonly<Record<string, readonly (string | undefined)[]>>;

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Record<string, string[]>;
}

function entity(id: string, schema: string, values: Values): Entity {
  const properties: Record<string, string[]> = {};
  for (const [name, all] of Object.entries(values)) {
    const stated = [...new Set(all.filter((value) => value !== undefined && value !== ''))] as string[];
    if (stated.length > 0) properties[name] = stated;
  }
  return { id, schema, properties };
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]);

type Describe = (node: NodeRecord, lookups: MoneyLookups) => Entity;

/** A day, a month or a year; what FollowTheMoney takes for a date has no intervals. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

const names = ({ properties: { name, english, aliases } }: NodeRecord): Values => ({
  name: texts(name),
  alias: [...texts(english), ...texts(aliases)],
});

const PUBLIC: ReadonlySet<unknown> = new Set(['DEPARTMENT', 'PARTY']);

/** By label: the nodes that FollowTheMoney has a schema for. */
const ENTITIES: Readonly<Record<string, Describe>> = {
  Region: (node, { wholes }) =>
    entity(moneyId(node.id), 'Territory', {
      ...names(node),
      partOf: texts(wholes.get(node.id)).map(moneyId),
      notes: [...texts(node.properties['kind']), ...texts(node.properties['adcode']).map((code) => `GB/T 2260: ${code}`)],
    }),
  Enterprise: (node, { industries }) => entity(moneyId(node.id), 'Company', { ...names(node), sector: industries.get(node.id) ?? [] }),
  Organization: (node) => {
    const { kind } = node.properties;
    return entity(moneyId(node.id), PUBLIC.has(kind) ? 'PublicBody' : 'Organization', { ...names(node), classification: texts(kind) });
  },
  Project: (node, { amounts }) => {
    const amount = amounts.get(node.id);
    return entity(moneyId(node.id), 'Project', {
      ...names(node),
      status: texts(node.properties['status']),
      amount: texts(amount),
      currency: amount === undefined ? [] : ['CNY'],
      description: texts(node.properties['capacities']),
    });
  },
  Document: (node) => {
    const { title, publisher, published, citation } = node.properties;
    const dates = texts(published);
    return entity(moneyId(node.id), 'Document', {
      ...{ name: texts(title), title: texts(title), fileName: texts(title), publisher: texts(publisher), summary: texts(citation) },
      publishedAt: dates.filter((date) => DATE.test(date)),
      notes: dates.filter((date) => !DATE.test(date)).map((interval) => `Published: ${interval}`),
    });
  },
};

interface Link {
  readonly schema: string;
  /** The properties that name the start and the end of the relationship. */
  readonly from: string;
  readonly to: string;
}

const PARTICIPANT: Link = { schema: 'ProjectParticipant', from: 'participant', to: 'project' };
const OTHER: Link = { schema: 'UnknownLink', from: 'subject', to: 'object' };

/** By relationship type: those between nodes that it has schemata for. `PART_OF` is a property of territories. */
const LINKS: Readonly<Record<string, Link>> = {
  SUBSIDIARY_OF: { schema: 'Ownership', from: 'asset', to: 'owner' },
  ...{ BUILDS: PARTICIPANT, RUNS: PARTICIPANT },
  ...{ BASED_IN: OTHER, SEATED_IN: OTHER, LOCATED_IN: OTHER, SPANS: OTHER },
  ...{ UNIT_OF: OTHER, COOPERATES_WITH: OTHER, PART_OF_PROJECT: OTHER },
};

function linkEntity({ type, from, to, properties }: RelationshipRecord, link: Link, { documentOf }: MoneyLookups): Entity {
  const statements = texts(properties['statements']);
  return entity(moneyId(`${type.toLowerCase().replaceAll('_', '-')}/${from}/${to}`), link.schema, {
    [link.from]: [moneyId(from)],
    [link.to]: [moneyId(to)],
    role: [type],
    proof: statements
      .map((id) => documentOf(id))
      .filter((id) => id !== undefined)
      .map(moneyId),
    recordId: statements,
  });
}

async function* entities(source: RecordSource): AsyncGenerator<Entity> {
  const lookups = await readMoneyLookups(source);
  for await (const record of source.records()) {
    if ('node' in record) {
      const describe = ENTITIES[record.node.label];
      if (describe) yield describe(record.node, lookups);
    } else {
      const link = LINKS[record.relationship.type];
      if (link) yield linkEntity(record.relationship, link, lookups);
    }
  }
}

/**
 * Companies, public bodies, territories, projects and what ties them, one entity a line, each tie with the documents that
 * prove it. Observations, policies, industries and the statements themselves have no schema there and are left out.
 * @see https://followthemoney.tech/
 */
export const followTheMoney: FileFormat = {
  kind: 'file',
  name: 'ftm',
  title: {
    zh: 'FollowTheMoney 实体，每行一个：企业、项目、地区、股权',
    en: 'FollowTheMoney entities, one JSON object a line: companies, projects, territories, ownership',
  },
  keepsTime: false,
  extension: 'ftm.json',
  mediaType: 'application/json+ftm',
  async *write(source) {
    for await (const each of entities(source)) yield `${JSON.stringify(each)}\n`;
  },
};
