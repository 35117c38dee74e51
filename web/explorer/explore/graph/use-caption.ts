import { useMemo } from 'react';
import { useNameOf, useWords, words } from '../../language/language.js';
import { useFormat } from '../../language/use-format.js';
import { usePropertyWord } from '../../evidence/use-property-word.js';
import {
  kindWords,
  organizationKindWords,
  policyKindWords,
  projectKindWords,
  regionKindWords,
  statusWords,
} from '../../vocabulary/codes.js';
import { wordOf } from '../../vocabulary/word-of.js';
import type { GraphNode, GroupNode } from './graph.js';

const said = words({ notStated: '未见记载', conflict: '分歧' }, { notStated: 'not stated', conflict: 'Disagreement' });

/** What a node is called in the graph, the list and sentences, in the language of the reader. */
export function useCaption(): (node: GraphNode) => string {
  const { notStated, conflict } = useWords(said);
  const nameOf = useNameOf();
  const propertyWord = usePropertyWord();
  const { period } = useFormat();
  const statuses = useWords(statusWords);
  const kinds = useWords(kindWords);
  const ofKinds = [
    useWords(projectKindWords),
    useWords(policyKindWords),
    useWords(organizationKindWords),
    useWords(regionKindWords),
    kinds,
  ];
  return useMemo(() => {
    const ofGroup = ({ by, value, name }: GroupNode): string => {
      if (value === '') return notStated;
      if (name !== undefined) return name;
      if (by === 'STATUS') return wordOf(statuses, value);
      if (by === 'YEAR') return period(value);
      return ofKinds.map((each) => (each as Readonly<Record<string, string>>)[value]).find(Boolean) ?? value;
    };
    return (node) => {
      switch (node.__typename) {
        case 'Group':
          return ofGroup(node);
        case 'Observation':
          return [node.indicator && nameOf(node.indicator), node.text, period(node.observed)].filter(Boolean).join(' ');
        case 'Investment':
          return node.invested ? `${node.text} ${period(node.invested)}` : node.text;
        case 'Milestone':
          return [wordOf(statuses, node.reached), node.when && period(node.when)].filter(Boolean).join(' ');
        case 'Statement':
          return node.text;
        case 'Conflict':
          return node.winner
            ? `${conflict} ${node.winner.text}`
            : [conflict, propertyWord(node.property), node.during && period(node.during)].filter(Boolean).join(' ');
        case 'Document':
        case 'Section':
        case 'Dataset':
          return node.title;
        default:
          return 'name' in node ? nameOf(node) : (node as { id: string }).id;
      }
    };
    // oxlint-disable-next-line exhaustive-deps -- the words change with the language alone
  }, [nameOf, period, statuses]);
}
