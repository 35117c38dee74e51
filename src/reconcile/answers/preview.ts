import { GraphError } from '../../errors.js';
import type { ReconcileContext } from '../reconcile-context.js';

const QUERY = `query Preview($id: ID!) {
  node(id: $id) {
    ... on Entity {
      name
      english
      aliases
      statements(first: 3) { totalCount nodes { text citation } }
    }
  }
}`;

interface Previewed {
  readonly name: string;
  readonly english: string | null;
  readonly aliases: readonly string[];
  readonly statements: { readonly totalCount: number; readonly nodes: readonly { readonly text: string; readonly citation: string }[] };
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text between tags, or in an attribute between quotation marks. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => REFERENCES[sign]!);

const STYLE = `body { font: 14px/1.4 sans-serif; margin: 10px; color: #1d2733 } h1 { font-size: 17px; margin: 0 }
p { margin: 4px 0 } .quiet { color: #5b6875; font-size: 12px } li { margin: 4px 0 } ul { padding-left: 18px; margin: 6px 0 }`;

const line = (text: string, kind = 'quiet'): string => (text === '' ? '' : `<p class="${kind}"><bdi>${escapeHtml(text)}</bdi></p>`);

const page = (id: string, type: string, { name, english, aliases, statements }: Previewed): string => `<!doctype html>
<html lang="zh">
<head><meta charset="utf-8"><title>${escapeHtml(name)}</title><style>${STYLE}</style></head>
<body>
<h1><bdi>${escapeHtml(name)}</bdi></h1>
${line(`${type} · ${id}`)}
${line([...(english === null ? [] : [english]), ...aliases].join(', '))}
${line(`${statements.totalCount} statements`, 'count')}
<ul>
${statements.nodes.map(({ text, citation }) => `<li><bdi>${escapeHtml(text)}</bdi>${line(citation)}</li>`).join('\n')}
</ul>
</body>
</html>
`;

/**
 * A page about an entity, small enough for a frame; it has no scripts and loads nothing.
 * @throws {GraphError} NOT_FOUND
 */
export async function preview(context: ReconcileContext, id: string): Promise<string> {
  const { data } = await context.read(QUERY, { id });
  const node = data['node'] as Partial<Previewed> | null;
  const type = context.types.all.find((each) => id.startsWith(`${each.id.toLowerCase()}/`));
  if (!node || node.name === undefined || !type) {
    throw new GraphError('NOT_FOUND', `No entity has the id ${JSON.stringify(id)}.`, { hint: 'Ids stand in the answers to queries.' });
  }
  return page(id, type.name, node as Previewed);
}
