import { idPrefix, NODE_LABEL, type GraphModel, type TypeModel } from '../../model/graph-model.js';
import type { ParameterList } from '../parameters.js';
import type { ResponseShape } from '../shape/shape.js';
import type { ParameterIndex, Source } from './query-plan.js';
import type { Suggest } from './suggest-plan.js';

/** Enough for a small kind to be there whole; in a large one, what begins alike is. */
const LIMITS = { called: 10, near: 100, any: 1_000 } as const;

/** What an answer says beside its data, read by the same statement and so of the same graph. */
export interface Notes {
  /** The root with id, version and content hash of the dataset. */
  readonly dataset: number;
  readonly seeks: readonly SeekNote[];
}

/** A node that a root field looks for. */
export interface SeekNote {
  readonly key: string;
  /** The root with what else may have been meant. */
  readonly suggested: number;
  readonly id: ParameterIndex;
  /** GraphQL name of what is looked for, and what its ids begin with; null for `node`, which takes any. */
  readonly type: string;
  readonly prefix: string | null;
}

/** The keys that entities have of their names, for both stores. */
function namesOf(model: GraphModel, type: TypeModel | undefined): Suggest['named'] {
  const members = (type ? [type] : model.entities).filter(
    ({ properties }) => properties.get('name')?.foldKey && properties.get('aliases')?.foldKey,
  );
  const [first] = members;
  if (!first) return null;
  return {
    labels: members.map(({ label }) => label!),
    name: first.properties.get('name')!.foldKey!,
    aliases: first.properties.get('aliases')!.foldKey!,
  };
}

function suggestFor(
  model: GraphModel,
  parameters: ParameterList,
  label: string,
  { id, seek }: Pick<Suggest, 'id' | 'seek'>,
): { source: Suggest; type: TypeModel | undefined } {
  const type = label === NODE_LABEL ? undefined : model.entities.find((entity) => entity.label === label);
  const prefix = type ? idPrefix(type) : null;
  const { source } = parameters.all[id]!;
  return {
    type,
    source: {
      kind: 'suggest',
      label,
      id,
      seek,
      name: parameters.add(source, { kind: 'fold' }),
      stem: parameters.add(source, { kind: 'stem', prefix }),
      prefix: parameters.add(source, { kind: 'prefix', prefix }),
      named: namesOf(model, type),
      limits: LIMITS,
      columns: [],
    },
  };
}

/** The nodes that a root begins at. */
function soughtBy(root: Source, place: number): (Pick<Suggest, 'id' | 'seek'> & { readonly label: string })[] {
  if (root.kind === 'one') return root.from.kind === 'seek' ? [{ ...root.from, seek: place }] : [];
  if (root.kind !== 'paths') return [];
  return [root.from, ...(root.find === 'around' ? [] : [root.to])].map((id) => ({ label: NODE_LABEL, id, seek: null }));
}

/** Adds the roots that the notes are read from, behind those of the operation. */
export function buildNotes(
  model: GraphModel,
  parameters: ParameterList,
  roots: readonly Source[],
  shape: ResponseShape,
): { roots: readonly Source[]; notes: Notes } {
  const all = [...roots];
  const seeks: SeekNote[] = [];
  for (const field of shape.fields) {
    if (field.kind !== 'object' && field.kind !== 'ranking' && field.kind !== 'steps') continue;
    for (const { label, id, seek } of soughtBy(roots[field.column]!, field.column)) {
      const { source, type } = suggestFor(model, parameters, label, { id, seek });
      const suggested = all.push(source) - 1;
      seeks.push({ key: field.key, suggested, id, type: type?.name ?? 'Node', prefix: type ? idPrefix(type) : null });
    }
  }
  const dataset = model.entities.find(({ singleton }) => singleton)!;
  const columns = ['id', 'version', 'contentHash'].map((property) => ({ kind: 'property', property }) as const);
  return { roots: all, notes: { dataset: all.push({ kind: 'one', from: { kind: 'scan', label: dataset.label! }, columns }) - 1, seeks } };
}
