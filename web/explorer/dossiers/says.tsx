import type { ReactNode } from 'react';
import { usePropertyWord } from '../evidence/use-property-word.js';
import { usePrinted } from '../indicators/printed.js';
import { useNameOf, useWords } from '../language/language.js';
import { statusWords } from '../vocabulary/codes.js';
import { NameLink } from './names.js';
import type { RecordLineFragment } from './record.operations.js';

/** What a statement is about, and what it says of that, in words of the reader. */
export interface Says {
  readonly property: string;
  readonly value: ReactNode;
  /** The value as plain text: equal ones say the same. */
  readonly text: string;
}

export function useSays(): (line: RecordLineFragment) => Says {
  const wordOf = usePropertyWord();
  const nameOf = useNameOf();
  const printed = usePrinted();
  const statuses = useWords(statusWords);
  return (line) => {
    const { property, finding, object, qualifiers } = line;
    const isFigure = finding?.__typename === 'Observation';
    const word = wordOf(property, isFigure ? finding.indicator : null);
    if (finding?.__typename === 'Milestone') {
      const text = statuses[finding.status];
      return { property: word, value: text, text };
    }
    if (object) return { property: word, value: <NameLink named={object} />, text: nameOf(object) };
    const stated = [line.of, line.value].filter((part) => part !== null && part !== undefined).join(' ');
    const text = stated === '' ? line.text : printed({ text: stated, qualifiers });
    return { property: word, value: text, text };
  };
}
