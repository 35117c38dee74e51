import { idPrefix } from '../../model/graph-model.js';
import type { SeedEntity, SeedPlace } from '../dataset.js';
import { suggest } from '../did-you-mean.js';
import type { SeedFile } from '../files/seed-file.js';
import { checkFormat } from '../format/check-format.js';
import { entityFormat, type EntityEntry } from '../format/entities-format.js';
import { quote, type Report } from '../problem.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

interface Kind {
  readonly name: string;
  readonly prefix: string;
  readonly format: ReturnType<typeof entityFormat>;
  readonly fields: readonly string[];
}

function readEntity(kind: Kind, entry: EntityEntry, place: SeedPlace): SeedEntity {
  const merged = entry.merged ?? [];
  const fields = kind.fields.flatMap((name) => (typeof entry[name] === 'string' ? [[name, entry[name]]] : []));
  return {
    id: entry.id,
    type: kind.name,
    name: entry.name,
    ...(entry.english !== undefined && { english: entry.english }),
    aliases: [...(entry.aliases ?? []), ...merged.map(({ name }) => name)],
    merged,
    fields: Object.fromEntries(fields) as Record<string, string>,
    place,
  };
}

/** Names of one thing, each with its place in the entry. */
function* namesOf(entry: EntityEntry): Generator<[string, (string | number)[]]> {
  yield [entry.name, ['name']];
  for (const [index, alias] of (entry.aliases ?? []).entries()) yield [alias, ['aliases', index]];
  for (const [index, { name }] of (entry.merged ?? []).entries()) yield [name, ['merged', index, 'name']];
}

/** Reads the register: ids are unique, names and aliases are unique within a type. */
export function checkEntities(files: readonly SeedFile[], vocabulary: Vocabulary, report: Report): SeedEntity[] {
  const kinds = [...vocabulary.subjects.values()].map((subject): Kind => ({
    name: subject.type.name,
    prefix: idPrefix(subject.type),
    format: entityFormat(subject),
    fields: [...subject.fields.keys()],
  }));
  const prefixes = kinds.map(({ prefix }) => prefix);
  const entities: SeedEntity[] = [];
  const ids = new Map<string, SeedPlace>();
  const names = new Map<string, SeedPlace>();

  const readEntry = (content: unknown, file: string, index: number): void => {
    const at = (...path: (string | number)[]): SeedPlace => ({ file, path: [index, ...path] });
    const id = String((content as { id?: unknown } | null)?.id ?? '');
    const kind = kinds.find(({ prefix }) => id.startsWith(prefix));
    if (!kind) {
      const typed = `${id.split('/')[0]}/`;
      report({ place: at('id'), found: quote(id), expected: `an id that begins with ${prefixes.join(', ')}`, ...suggest(typed, prefixes) });
      return;
    }
    const entry = checkFormat(kind.format, content, at(), report) as EntityEntry | undefined;
    if (!entry) return;
    const known = ids.get(entry.id);
    if (known) {
      report({ place: at('id'), found: `${quote(entry.id)} again`, expected: 'each id once', other: known });
      return;
    }
    ids.set(entry.id, at('id'));
    for (const [name, path] of namesOf(entry)) {
      const key = `${kind.name} ${name.normalize('NFKC').toLowerCase()}`;
      const other = names.get(key);
      if (other)
        report({ place: at(...path), found: `${quote(name)} again`, expected: `each name once among the ${kind.prefix} entries`, other });
      else names.set(key, at(...path));
    }
    entities.push(readEntity(kind, entry, at()));
  };

  for (const { path, content, syntaxError } of files) {
    if (syntaxError !== undefined) continue;
    if (Array.isArray(content)) content.forEach((entry, index) => readEntry(entry, path, index));
    else report({ place: { file: path, path: [] }, found: quote(content), expected: 'a list of entities' });
  }
  return entities;
}
