import { useAsOf } from '../../data/as-of.js';
import { useAnswer } from '../../data/use-answer.js';
import { StatementCard } from '../../evidence/statement-card.js';
import { useWords, words } from '../../language/language.js';
import { Asked } from '../../shell/asked.js';
import { basisWords } from '../../vocabulary/codes.js';
import { readEdgeId } from '../graph/graph.js';
import { relationWords } from '../graph/relation-words.js';
import type { Graph } from '../graph/use-graph.js';
import { useCaption } from '../graph/use-caption.js';
import styles from './panel.module.css';
import { RelationshipEvidenceDocument } from './relationship.operations.js';

const said = words(
  {
    title: '这一关系的依据',
    none: '这一关系没有陈述作依据。',
    group: '这条线代表多个关系；展开分组后可逐一查看。',
    gone: '这一关系在所选日期不存在。',
  },
  {
    title: 'What this relationship rests on',
    none: 'No statement stands behind this relationship.',
    group: 'This line stands for several relationships; open the group to see each.',
    gone: 'This relationship does not hold on the chosen day.',
  },
);

interface RelationshipCardProps {
  readonly id: string;
  readonly graph: Graph;
  readonly look: (id: string) => void;
}

/** What a line of the graph says, and the statements behind it. */
export function RelationshipCard({ id, graph, look }: RelationshipCardProps) {
  const text = useWords(said);
  const { sentence } = useWords(relationWords);
  const bases = useWords(basisWords);
  const caption = useCaption();
  const [asOf] = useAsOf();
  const { from, relationship, to } = readEdgeId(id);
  const isGroup = [from, to].some((end) => end.startsWith('group~'));
  const question = useAnswer(RelationshipEvidenceDocument, { from, to, type: relationship, ...asOf }, { enabled: !isGroup });
  const name = (end: string): string => {
    const node = graph.nodes.get(end);
    return node ? caption(node) : end;
  };
  const end = (which: string) => (
    <button type="button" className={styles['reference']} onClick={() => look(which)}>
      {name(which)}
    </button>
  );
  return (
    <article className={styles['card']} aria-label={text.title}>
      <h2 className={styles['title']}>{sentence(name(from), relationship, name(to))}</h2>
      <p>
        {end(from)} → {end(to)}
      </p>
      {isGroup ? (
        <p>{text.group}</p>
      ) : (
        <Asked question={question}>
          {({ paths: [path] }) => {
            const [step] = path ?? [];
            if (!step) return <p>{text.gone}</p>;
            return (
              <>
                <p>
                  <span className={styles['basis']} data-basis={step.basis}>
                    {step.basis ? bases[step.basis] : text.none}
                  </span>
                </p>
                {step.statements.nodes.map((statement) => (
                  <StatementCard key={statement.id} statement={statement} />
                ))}
              </>
            );
          }}
        </Asked>
      )}
    </article>
  );
}
