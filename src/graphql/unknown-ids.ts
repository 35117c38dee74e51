import { distance } from 'fastest-levenshtein';
import { GraphQLError } from 'graphql';
import type { CompiledOperation } from '../compiler/compiled-query.js';
import { fold } from '../compiler/parameters.js';
import type { ParameterValue } from '../compiler/parameter-value.js';
import type { SeekNote } from '../compiler/plan/build-notes.js';
import { idOfKind } from '../compiler/plan/id-stem.js';
import type { Value } from '../compiler/plan/query-plan.js';
import { GraphError } from '../errors.js';
import { entityOfId, type GraphModel, type TypeModel } from '../model/graph-model.js';

/** Ids that an error suggests. */
const SHOWN = 5;
/** Characters of an id; what is longer is none, is like none, and is not quoted whole. */
const LONGEST = 200;

type Suggested = readonly [elsewhen: boolean, called: readonly string[], near: readonly string[], any: readonly string[]];

const quote = (id: string): string => JSON.stringify(id.length > LONGEST ? `${id.slice(0, LONGEST)}…` : id);

const wordsOf = (id: string): string[] => id.slice(id.indexOf('/') + 1).split('-');

/**
 * The ids that were most probably meant: those of nodes that are called so; then what differs by a few letters, or
 * has all its words in the other.
 */
export function closestIds(given: string, prefix: string | null, [, called, near, any]: Suggested): string[] {
  if (given.length > LONGEST) return [];
  const id = fold(idOfKind(given, prefix));
  const tolerance = Math.max(2, Math.floor((id.length - id.indexOf('/')) * 0.4));
  const words = wordsOf(id);
  const ranked = [...new Set([...near, ...any])].flatMap((candidate) => {
    const away = distance(id, candidate);
    const others = wordsOf(candidate);
    const shares = words.every((word) => others.includes(word)) || others.every((word) => words.includes(word));
    return away <= tolerance || shares ? [{ candidate, away }] : [];
  });
  ranked.sort((one, other) => one.away - other.away || (one.candidate < other.candidate ? -1 : 1));
  return [...new Set([...called, ...ranked.map(({ candidate }) => candidate)])].slice(0, SHOWN);
}

function wrongKind(model: GraphModel, id: string, { type, prefix }: SeekNote): { kind: TypeModel; message: string } | undefined {
  const kind = prefix === null || id.startsWith(prefix) ? undefined : entityOfId(model, id);
  return (
    kind && {
      kind,
      message: `${quote(id)} is an id of type ${kind.name}; ids of type ${type} begin with ${JSON.stringify(prefix)}.`,
    }
  );
}

function unknownId(model: GraphModel, seek: SeekNote, id: string, suggested: Suggested): GraphQLError {
  const [elsewhen] = suggested;
  const wrong = wrongKind(model, id, seek);
  const didYouMean = elsewhen || wrong ? [] : closestIds(id, seek.prefix, suggested);
  const message =
    wrong?.message ??
    (elsewhen
      ? `${quote(id)} was not known then, or did not hold: the graph has it, but not on the days that @asOf names.`
      : `There is no ${seek.type} with the id ${quote(id)}.`);
  const hint = wrong
    ? `Ask ${wrong.kind.one ? `${wrong.kind.one}(id:) or ` : ''}node(id:).`
    : elsewhen
      ? 'Ask as of other days, or without @asOf.'
      : didYouMean.length > 0
        ? `Did you mean ${didYouMean.join(', ')}?`
        : 'Ids are found by lists with where: { name: … } or by search.';
  const error = new GraphError('NOT_FOUND', message, { hint, extensions: didYouMean.length > 0 ? { didYouMean } : {} });
  return new GraphQLError(message, {
    path: [seek.key],
    originalError: error,
    extensions: { code: 'NOT_FOUND', hint, ...error.details.extensions },
  });
}

/** An error for every id of a root field that no node has. The field stays null or empty, and everything else as it is. */
export const unknownIds = (
  model: GraphModel,
  { notes }: CompiledOperation,
  roots: readonly Value[],
  parameters: readonly ParameterValue[],
): GraphQLError[] =>
  (notes?.seeks ?? []).flatMap((seek) => {
    const suggested = roots[seek.suggested] as Suggested | null;
    return suggested === null ? [] : [unknownId(model, seek, parameters[seek.id] as string, suggested)];
  });
