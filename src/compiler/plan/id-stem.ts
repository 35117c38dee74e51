/** An id as its kind writes it: where the prefix is missing or another, it is put in front of what stands behind the slash. */
export const idOfKind = (id: string, prefix: string | null): string =>
  prefix === null || id.startsWith(prefix) ? id : prefix + id.slice(id.lastIndexOf('/') + 1);

/** What ids of the same kind begin with. */
export const kindOf = (id: string, prefix: string | null): string => prefix ?? id.slice(0, id.indexOf('/') + 1);

/** The first half of an id: where it was mistyped behind that, others begin the same. */
export function stemOf(given: string, prefix: string | null): string {
  const id = idOfKind(given, prefix);
  const start = kindOf(id, prefix).length;
  return id.slice(0, start + Math.ceil((id.length - start) / 2));
}
