import { useAnswer } from '../../data/use-answer.js';
import { SearchBox } from '../../find/search-box.js';
import { useNameOf, useWords, words } from '../../language/language.js';
import { Asked } from '../../shell/asked.js';
import { relationWords, sentenceOf } from '../graph/relation-words.js';
import { openNodeFor } from '../graph/open-node.operations.js';
import { useCaption } from '../graph/use-caption.js';
import type { View } from '../view/view.js';
import { MissingNode } from './missing-node.js';
import styles from './panel.module.css';
import { edgeOfStep, type Way } from './path.js';
import type { Ways } from './use-ways.js';

const said = words(
  {
    title: '两者有何关联？',
    from: '从哪里：名称或拼音',
    to: '到哪里：名称或拼音',
    between: '起点和终点',
    swap: '交换',
    clear: '清除',
    none: '六步以内没有关联。',
    ways: '找到的路径',
    way: (count: number, steps: number) => `路径 ${count}（${steps} 步）`,
    source: '出处',
    sourceOf: (sentence: string) => `出处：${sentence}`,
    and: '；',
    end: '。',
    doubt: '存疑',
  },
  {
    title: 'How are these two connected?',
    from: 'From: name or pinyin',
    to: 'To: name or pinyin',
    between: 'The two ends',
    swap: 'Swap',
    clear: 'Clear',
    none: 'They are not connected within six steps.',
    ways: 'Ways found',
    way: (count: number, steps: number) => `Way ${count} (${steps} ${steps === 1 ? 'step' : 'steps'})`,
    source: 'Source',
    sourceOf: (sentence: string) => `Source: ${sentence}`,
    and: '; ',
    end: '.',
    doubt: 'doubtful',
  },
);

const ENTITIES = ['REGION', 'ENTERPRISE', 'ORGANIZATION', 'PROJECT', 'INDUSTRY', 'POLICY', 'INDICATOR'] as const;

interface ConnectProps {
  readonly view: View;
  readonly ways: Ways;
  readonly change: (view: View) => void;
  readonly look: (id: string) => void;
}

/** Two ends, the way between them as a sentence, each step with its source, and the other ways that there are. */
export function Connect({ view, ways: { ways, question, isAskingForOthers }, change, look }: ConnectProps) {
  const text = useWords(said);
  const { from, to, ...rest } = view;
  const set = (ends: { readonly from?: string | undefined; readonly to?: string | undefined }): void =>
    change({ ...rest, way: 0, ...(ends.from && { from: ends.from }), ...(ends.to && { to: ends.to }) });
  const way = ways[Math.min(view.way, ways.length - 1)];
  return (
    <section className={styles['card']} aria-label={text.title}>
      <h2 className={styles['title']}>{text.title}</h2>
      <div role="group" aria-label={text.between} className={styles['ends']}>
        <End id={from} label={text.from} onChoose={(id) => set({ from: id, to })} />
        <End id={to} label={text.to} onChoose={(id) => set({ from, to: id })} />
      </div>
      {(from || to) && (
        <div className={styles['actions']}>
          {from && to && (
            <button type="button" onClick={() => set({ from: to, to: from })}>
              {text.swap}
            </button>
          )}
          <button type="button" onClick={() => set({})}>
            {text.clear}
          </button>
        </div>
      )}
      {from && to && (
        <Asked question={question}>
          {(data) => {
            if (question.data && question.data.problems.length > 0 && !data.shortest) return <MissingNode answer={question.data} />;
            if (!way) return <p role="status">{text.none}</p>;
            return (
              <>
                <ReadOut way={way} look={look} />
                {ways.length > 1 && (
                  <>
                    <h3>{text.ways}</h3>
                    <ol className={styles['ways']} aria-busy={isAskingForOthers}>
                      {ways.map((each, index) => (
                        <li key={index}>
                          <button type="button" aria-pressed={each === way} onClick={() => change({ ...view, way: index })}>
                            {text.way(index + 1, each.length)}
                          </button>{' '}
                          <Chain way={each} />
                        </li>
                      ))}
                    </ol>
                  </>
                )}
              </>
            );
          }}
        </Asked>
      )}
    </section>
  );
}

function End({
  id,
  label,
  onChoose,
}: {
  readonly id: string | undefined;
  readonly label: string;
  readonly onChoose: (id: string) => void;
}) {
  const nameOf = useNameOf();
  const { data } = useAnswer(openNodeFor(id ?? ''), { id: id ?? '' }, { enabled: id !== undefined });
  const node = data?.data.node;
  return (
    <div>
      <SearchBox label={label} types={ENTITIES} onChoose={onChoose} />
      {id && <strong className={styles['end']}>{node && 'name' in node ? nameOf(node) : id}</strong>}
    </div>
  );
}

/** A way as one sentence, then each step with its source. */
function ReadOut({ way, look }: { readonly way: Way; readonly look: (id: string) => void }) {
  const text = useWords(said);
  const relation = useWords(relationWords);
  const caption = useCaption();
  const sentences = way.map((step) => sentenceOf(relation, step, caption(step.from), caption(step.node)));
  return (
    <>
      <p className={styles['sentence']} role="status">
        {sentences.join(text.and)}
        {text.end}
      </p>
      <ol className={styles['steps']}>
        {way.map((step, index) => (
          <li key={index}>
            {sentences[index]}{' '}
            <button
              type="button"
              className={styles['small']}
              aria-label={text.sourceOf(sentences[index]!)}
              onClick={() => look(edgeOfStep(step))}
            >
              {text.source}
            </button>
            {step.statements.nodes.some(({ doubt }) => doubt) && <span className={styles['warning']}> {text.doubt}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

function Chain({ way }: { readonly way: Way }) {
  const caption = useCaption();
  return <span className="muted">{[way[0]!.from, ...way.map(({ node }) => node)].map(caption).join(' — ')}</span>;
}
