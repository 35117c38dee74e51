import { nameForm } from './name-form.js';
import type { EntityRecord, Name, NamedEntity, NameKind } from './named-entity.js';
import { hasHan, syllablesOf } from './sounds.js';

/** Prepares what the graph says of an entity for matching. */
export function nameEntity({ id, name, english, aliases, region }: EntityRecord, type: string): NamedEntity {
  const texts: readonly (readonly [NameKind, string])[] = [
    ['name', name],
    ...aliases.map((alias) => ['alias', alias] as const),
    ...(english === null ? [] : [['english', english] as const]),
    ['id', id.slice(id.indexOf('/') + 1)],
  ];
  const seen = new Set<string>();
  const names = texts.flatMap(([kind, text]): Name[] => {
    const form = nameForm(text);
    if (form === '' || seen.has(form)) return [];
    seen.add(form);
    return [{ kind, text, form }];
  });
  const spellings = names.filter(({ form }) => hasHan(form)).map(({ form }) => syllablesOf(form).join(''));
  return { id, type, name, names, spellings: [...new Set(spellings)], region };
}
