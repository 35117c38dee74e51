interface InBothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** A question of the page of examples, as the service hands it out. */
export interface ExampleQuestion {
  readonly group: InBothLanguages;
  readonly question: InBothLanguages;
  readonly operations: readonly { readonly query: string; readonly variables?: string }[];
}

/** Questions that stand under the same heading. */
export interface ExampleGroup {
  readonly name: InBothLanguages;
  readonly questions: readonly ExampleQuestion[];
}

/** The questions, and none where they cannot be had: one can ask without them. */
export async function readExamples(): Promise<readonly ExampleQuestion[]> {
  try {
    return (await (await fetch('./examples.json')).json()) as ExampleQuestion[];
  } catch {
    return [];
  }
}

/** Puts questions under their headings; those that lack a text, in either language, are left out. */
export function grouped(questions: readonly ExampleQuestion[], text: string): readonly ExampleGroup[] {
  const sought = text.trim().toLowerCase();
  const groups = new Map<string, { name: InBothLanguages; questions: ExampleQuestion[] }>();
  for (const each of questions) {
    const { group, question, operations } = each;
    const words = [question.zh, question.en, ...operations.map(({ query }) => query)].join('\n').toLowerCase();
    if (!words.includes(sought)) continue;
    if (!groups.has(group.en)) groups.set(group.en, { name: group, questions: [] });
    groups.get(group.en)!.questions.push(each);
  }
  return [...groups.values()];
}
