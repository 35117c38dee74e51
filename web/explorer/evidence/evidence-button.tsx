import { useRef, useState } from 'react';
import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useWords, words } from '../language/language.js';
import { Asked } from '../shell/asked.js';
import styles from './evidence.module.css';
import { EvidenceDocument, FindingEvidenceDocument, type EvidenceFragment } from './evidence.operations.js';
import { StatementCard } from './statement-card.js';

const said = words(
  { source: '出处', sourceOf: (what: string) => `出处：${what}`, close: '关闭', none: '没有文献记载。' },
  { source: 'Source', sourceOf: (what: string) => `Sources: ${what}`, close: 'Close', none: 'No document says so.' },
);

interface EvidenceButtonProps {
  /** The entity, with `property`; or an investment, milestone or observation by itself. */
  readonly id: string;
  readonly property?: string;
  /** What the value is called, for the title and for who cannot see where the button stands. */
  readonly of: string;
}

function Statements({ id, property }: Omit<EvidenceButtonProps, 'of'>) {
  const { none } = useWords(said);
  const [asOf] = useAsOf();
  const ofProperty = useAnswer(EvidenceDocument, { id, property: property ?? '', ...asOf }, { enabled: property !== undefined });
  const ofFinding = useAnswer(FindingEvidenceDocument, { id, ...asOf }, { enabled: property === undefined });
  const show = (nodes: readonly EvidenceFragment[]) =>
    nodes.length === 0 ? <p>{none}</p> : nodes.map((statement) => <StatementCard key={statement.id} statement={statement} />);
  return property === undefined ? (
    <Asked question={ofFinding}>{({ node }) => show(node && 'statements' in node ? node.statements.nodes : [])}</Asked>
  ) : (
    <Asked question={ofProperty}>{({ node }) => show(node && 'statements' in node ? node.statements.nodes : [])}</Asked>
  );
}

/** Beside a value: opens the statements that it rests on. */
export function EvidenceButton({ id, property, of }: EvidenceButtonProps) {
  const text = useWords(said);
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`${styles['button']} no-print`}
        aria-label={text.sourceOf(of)}
        title={text.sourceOf(of)}
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {text.source}
      </button>
      <dialog ref={dialog} className={styles['dialog']} aria-label={text.sourceOf(of)} onClose={() => setOpen(false)}>
        {open && (
          <>
            <header>
              <h2>{text.sourceOf(of)}</h2>
              <button type="button" onClick={() => dialog.current?.close()}>
                {text.close}
              </button>
            </header>
            <Statements id={id} {...(property !== undefined && { property })} />
          </>
        )}
      </dialog>
    </>
  );
}
