import { useState } from 'react';
import { AskYourself } from '../../ask/ask-yourself.js';
import type { AsOf } from '../../data/as-of.js';
import { useWords, words } from '../../language/language.js';
import { fieldWords } from '../../vocabulary/fields.js';
import { wordOf } from '../../vocabulary/word-of.js';
import { CITY } from '../graph/city.js';
import { isEdgeId, readEdgeId } from '../graph/graph.js';
import { operationOf, type AskedOperation } from '../graph/load-neighbours.js';
import { OpenNodeDocument } from '../graph/open-node.operations.js';
import type { Graph } from '../graph/use-graph.js';
import { useCaption } from '../graph/use-caption.js';
import type { View } from '../view/view.js';
import { WelcomeDocument } from '../welcome.operations.js';
import { EntityCardDocument } from './card.operations.js';
import { ConnectDocument } from './connect.operations.js';
import { TELLING } from './path.js';
import { RelationshipEvidenceDocument } from './relationship.operations.js';

const said = words(
  {
    which: '哪一步查询',
    overview: '概览',
    card: '卡片',
    relationship: '关系的依据',
    way: '两者的关联',
    opened: (name: string) => `打开 ${name}`,
  },
  {
    which: 'Which question',
    overview: 'Overview',
    card: 'Card',
    relationship: 'Evidence of the relationship',
    way: 'How two are connected',
    opened: (name: string) => `Open ${name}`,
  },
);

interface NamedOperation extends AskedOperation {
  readonly name: string;
}

/** The operations behind the view, ready to copy: what is shown first comes first. */
export function ViewOperations({ view, graph, asOf }: { readonly view: View; readonly graph: Graph; readonly asOf: AsOf }) {
  const text = useWords(said);
  const fields = useWords(fieldWords);
  const caption = useCaption();
  const [chosen, choose] = useState(0);
  const nameOf = (id: string): string => {
    const node = graph.nodes.get(id);
    return node ? caption(node) : id;
  };
  const operations: NamedOperation[] = [];
  const { focus, from, to } = view;
  if (view.tab === 'connect' && from && to)
    operations.push({ name: text.way, document: ConnectDocument, variables: { from, to, types: TELLING, ...asOf } });
  if (focus === undefined) operations.push({ name: text.overview, document: WelcomeDocument, variables: { city: CITY, ...asOf } });
  else if (isEdgeId(focus)) {
    const { relationship: type, ...ends } = readEdgeId(focus);
    operations.push({ name: text.relationship, document: RelationshipEvidenceDocument, variables: { ...ends, type, ...asOf } });
  } else if (!focus.startsWith('group~'))
    operations.push({ name: text.card, document: EntityCardDocument, variables: { id: focus, ...asOf } });
  for (const id of view.open) operations.push({ name: text.opened(nameOf(id)), document: OpenNodeDocument, variables: { id, ...asOf } });
  for (const expansion of view.expansions) {
    operations.push({ name: `${nameOf(expansion.node)} · ${wordOf(fields, expansion.field)}`, ...operationOf(expansion, asOf) });
  }
  const operation = operations[Math.min(chosen, operations.length - 1)];
  if (!operation) return null;
  return (
    <AskYourself
      document={operation.document}
      variables={operation.variables}
      {...(operations.length > 1 && {
        choice: (
          <select
            aria-label={text.which}
            value={operations.indexOf(operation)}
            onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
          >
            {operations.map(({ name }, index) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </select>
        ),
      })}
    />
  );
}
