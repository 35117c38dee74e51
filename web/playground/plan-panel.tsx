import { useWords, words } from '../explorer/language/language.js';
import { ask } from './ask.js';
import { AskButton } from './ask-button.js';
import styles from './panels.module.css';
import { useAsked } from './use-asked.js';
import { useOperation } from './use-operation.js';

const said = words(
  {
    title: '执行计划与 Cypher',
    lead: '当前标签页的操作怎样读图：一条语句的计划，以及对应的 Cypher。',
    show: '显示计划',
    plan: '计划',
    cypher: 'Cypher',
    parameters: '参数',
    cost: (estimate: string, actual: string) => `估计触及 ${estimate} 个节点和关系，实际 ${actual} 个。`,
    hidden: '本服务不公开计划（设置 EXPLAIN）。',
  },
  {
    title: 'Plan and Cypher',
    lead: 'How the operation of this tab reads the graph: the plan of its one statement, and the Cypher of it.',
    show: 'Show the plan',
    plan: 'Plan',
    cypher: 'Cypher',
    parameters: 'Parameters',
    cost: (estimate: string, actual: string) => `Expected to touch ${estimate} nodes and relationships; touched ${actual}.`,
    hidden: 'This service does not show plans (setting EXPLAIN).',
  },
);

interface Explained {
  readonly extensions?: {
    readonly explain?: { readonly plan: string; readonly cypher: string; readonly parameters: unknown };
    /** No estimate while the graph has not been counted; nothing actual from a database, which does not say. */
    readonly cost?: { readonly estimate: number | null; readonly actual?: number | null };
  };
}

/** The plan of the operation in front and its Cypher, for who asks. */
export function PlanPanel() {
  const text = useWords(said);
  const operation = useOperation();
  const asked = useAsked(async (signal) => {
    const response = await ask(operation(), { extensions: { explain: true, cost: true }, signal });
    return ((await response.json()) as Explained).extensions;
  });
  const { explain, cost } = asked.answer ?? {};
  return (
    <section className={styles['panel']} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <AskButton asked={asked} label={text.show} />
      {asked.answer && !explain && <p role="status">{text.hidden}</p>}
      {explain && (
        <>
          {cost && cost.estimate !== null && cost.actual != null && (
            <p role="status">{text.cost(cost.estimate.toLocaleString(), cost.actual.toLocaleString())}</p>
          )}
          <h3>{text.plan}</h3>
          <pre tabIndex={0}>{explain.plan}</pre>
          <h3>{text.cypher}</h3>
          <pre tabIndex={0}>{explain.cypher}</pre>
          <h3>{text.parameters}</h3>
          <pre tabIndex={0}>{JSON.stringify(explain.parameters, null, 2)}</pre>
        </>
      )}
    </section>
  );
}
