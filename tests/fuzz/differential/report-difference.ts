import type { Explanation } from '../../../src/graphql/executor.js';

export interface Difference {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly explanation?: Explanation | undefined;
  readonly answers: readonly [string, string];
}

const AROUND = 160;

/** All that is needed to see why two stores disagree. */
export function reportDifference({ source, variables, explanation, answers: [one, other] }: Difference): string {
  const place = [...one].findIndex((character, index) => character !== other[index]);
  const from = Math.max(0, place - AROUND);
  const excerpt = (answer: string): string => answer.slice(from, place + AROUND);
  return [
    'Two stores answered differently.',
    `--- operation\n${source}`,
    `--- variables\n${JSON.stringify(variables)}`,
    ...(explanation
      ? [`--- plan\n${explanation.plan}`, `--- Cypher\n${explanation.cypher}`, `--- parameters\n${JSON.stringify(explanation.parameters)}`]
      : []),
    `--- one answer\n${one}`,
    `--- the other\n${other}`,
    `--- they part at character ${place}\n${excerpt(one)}\n${excerpt(other)}`,
  ].join('\n');
}
