/** A text in Chinese and in English. */
export interface InBothLanguages {
  readonly zh: string;
  readonly en: string;
}

export interface ExampleQuestion {
  /** The heading that it stands under. */
  readonly group: InBothLanguages;
  readonly question: InBothLanguages;
  readonly operations: readonly {
    readonly query: string;
    /** As JSON. */
    readonly variables?: string;
  }[];
}

/** `## Projects 项目` */
const GROUP = /^## ([ -~]+) ([^ -~].*)$/;
/** `### …？` in Chinese, and behind an empty line the same in English. */
const QUESTION = /^### (.+)\n\n(.+)$/m;
const OPERATION = /^```graphql\n([\s\S]*?)^```(?:\s+```json variables\n([\s\S]*?)^```)?/gm;

/** The text in parts that begin with a heading of a level, without what stands before the first. */
const partsAt = (level: string, text: string): readonly string[] => text.split(new RegExp(`^(?=${level} )`, 'm')).slice(1);

/** Reads the page of examples, `docs/examples.md`: questions in groups, each with the operations that answer it. */
export function exampleQuestions(page: string): readonly ExampleQuestion[] {
  return partsAt('##', page).flatMap((part) => {
    const [, en = '', zh = ''] = GROUP.exec(part.slice(0, part.indexOf('\n'))) ?? [];
    return partsAt('###', part).map((each): ExampleQuestion => {
      const [, chinese = '', english = ''] = QUESTION.exec(each) ?? [];
      const operations = [...each.matchAll(OPERATION)].map(([, query = '', variables]) => ({
        query: query.trimEnd(),
        ...(variables !== undefined && { variables: variables.trimEnd() }),
      }));
      return { group: { zh, en }, question: { zh: chinese, en: english }, operations };
    });
  });
}
