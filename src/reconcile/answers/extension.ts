import type { DataExtension } from '../protocol/extend-query.js';
import { readProperties, type PropertyValue } from '../properties/select-properties.js';
import type { ReconcileContext } from '../reconcile-context.js';
import type { ReconcileType } from '../types.js';

/** A cell of a data extension. */
export type ExtensionValue =
  { readonly id: string; readonly name: string } | { readonly str: string } | { readonly float: number } | { readonly int: number };

export interface ExtensionAnswer {
  readonly meta: readonly { readonly id: string; readonly name: string; readonly type?: ReconcileType }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly ExtensionValue[]>>>>;
}

type Content = DataExtension['properties'][number]['settings']['content'];

const ofNumber = (number: number): ExtensionValue => (Number.isSafeInteger(number) ? { int: number } : { float: number });

function show({ id, text, number }: PropertyValue, content: Content): ExtensionValue {
  if (content === 'number' && number !== undefined) return ofNumber(number);
  if (id === undefined) return { str: text };
  return content === 'id' ? { str: id } : { id, name: text };
}

/** Values of properties of entities; nothing for ids that no entity has. */
export async function extension(context: ReconcileContext, { ids, properties }: DataExtension): Promise<ExtensionAnswer> {
  const names = await context.names.get();
  const wanted = properties.map(({ id, settings }) => ({ property: context.properties.get(id, names), settings }));
  const rows = new Map(ids.map((id) => [id, Object.fromEntries(properties.map((property) => [property.id, [] as ExtensionValue[]]))]));
  for (const type of context.types.models.values()) {
    const prefix = `${type.name.toLowerCase()}/`;
    const own = [...rows.keys()].filter((id) => id.startsWith(prefix));
    if (own.length === 0) continue;
    const asked = wanted.map(({ property, settings: { limit, period } }) => ({ property, limit, period }));
    for (const [id, values] of await readProperties(context.read, type, own, asked)) {
      for (const { property, settings } of wanted) {
        const shown = (values.get(property.id) ?? []).slice(0, settings.limit).map((value) => show(value, settings.content));
        rows.get(id)![property.id] = shown;
      }
    }
  }
  return {
    meta: wanted.map(({ property: { id, name, target }, settings }) => {
      const type = target !== null && settings.content === 'name' ? context.types.find(target) : undefined;
      return { id, name, ...(type && { type }) };
    }),
    rows: Object.fromEntries(rows),
  };
}
