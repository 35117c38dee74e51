import { ENTITY, type GraphModel, type TypeModel } from '../../model/graph-model.js';
import type { Data, ReadGraph } from '../read-graph.js';
import type { EntityRecord } from './named-entity.js';

/** Entities of a page; the most that a list gives. */
const PAGE = 1_000;

/** The types whose entities can be matched: all that statements can be about. */
export const namedTypes = ({ types }: GraphModel): TypeModel[] =>
  types
    .get(ENTITY)!
    .members.map((name) => types.get(name)!)
    .filter(({ many }) => many !== undefined);

/** The field that says where an entity is: of a region, what it lies in. */
const placeOf = ({ name, hops }: TypeModel): string | null => (name === 'Region' ? 'parent' : hops.has('region') ? 'region' : null);

const pageQuery = (type: TypeModel): string => {
  const place = placeOf(type);
  return `query Names($after: String) {
  page: ${type.many}(first: ${PAGE}, after: $after) {
    nodes { id name english aliases ${place === null ? '' : `place: ${place} { id }`} }
    pageInfo { hasNextPage endCursor }
  }
}`;
};

interface Page {
  readonly nodes: readonly (Omit<EntityRecord, 'region'> & { readonly place?: { readonly id: string } | null })[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface RecordPage {
  readonly type: string;
  readonly records: readonly EntityRecord[];
  readonly contentHash: string | null;
}

/** What everything is called, page by page. */
export async function* readRecords(model: GraphModel, read: ReadGraph): AsyncGenerator<RecordPage> {
  for (const type of namedTypes(model)) {
    const query = pageQuery(type);
    let variables: Data = {};
    for (;;) {
      const { data, contentHash } = await read(query, variables);
      const { nodes, pageInfo } = data['page'] as Page;
      yield { type: type.name, contentHash, records: nodes.map(({ place, ...node }) => ({ ...node, region: place?.id ?? null })) };
      if (!pageInfo.hasNextPage) break;
      variables = { after: pageInfo.endCursor };
    }
  }
}
