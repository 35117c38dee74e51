import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useWords, words } from '../language/language.js';
import { Asked } from '../shell/asked.js';
import styles from './evidence.module.css';
import { evidenceFor, findingEvidenceFor, GivenEvidenceDocument, type EvidenceFragment } from './evidence.operations.js';
import { StatementCard } from './statement-card.js';

const said = words(
  { source: '出处', sourceOf: (what: string) => `出处：${what}`, close: '关闭', none: '没有文献记载。' },
  { source: 'Source', sourceOf: (what: string) => `Source: ${what}`, close: 'Close', none: 'No document says so.' },
);

interface EvidenceButtonProps {
  /** The entity, with `property`; or an investment, milestone or observation by itself. */
  readonly id: string;
  readonly property?: string;
  /** The ids of the statements, where they are known already: those behind a relationship. */
  readonly statements?: readonly string[];
  /** What the value is called, for the title and for who cannot see where the button stands. */
  readonly of: string;
  /** What stands on the button instead of its usual word: the value itself, in tables and charts. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

type Wanted = Pick<EvidenceButtonProps, 'id' | 'property' | 'statements'>;

function Statements({ id, property, statements }: Wanted) {
  const { none } = useWords(said);
  const [asOf] = useAsOf();
  const isGiven = statements !== undefined;
  const isOfProperty = !isGiven && property !== undefined;
  const given = useAnswer(GivenEvidenceDocument, { ids: [...(statements ?? [])], ...asOf }, { enabled: isGiven });
  const ofProperty = useAnswer(evidenceFor(id), { id, property: property ?? '', ...asOf }, { enabled: isOfProperty });
  const ofFinding = useAnswer(findingEvidenceFor(id), { id, ...asOf }, { enabled: !isGiven && !isOfProperty });
  const show = (nodes: readonly EvidenceFragment[]) =>
    nodes.length === 0 ? <p>{none}</p> : nodes.map((statement) => <StatementCard key={statement.id} statement={statement} />);
  if (isGiven) return <Asked question={given}>{(data) => show(data.statements.nodes)}</Asked>;
  return isOfProperty ? (
    <Asked question={ofProperty}>{({ node }) => show(node && 'statements' in node ? node.statements.nodes : [])}</Asked>
  ) : (
    <Asked question={ofFinding}>{({ node }) => show(node && 'statements' in node ? node.statements.nodes : [])}</Asked>
  );
}

/** A dialog is shown as soon as it stands in the page. */
const showModal = (dialog: HTMLDialogElement | null): void => {
  if (dialog && !dialog.open) dialog.showModal();
};

interface EvidenceDialogProps extends Wanted {
  readonly of: string;
  readonly onClose: () => void;
}

/** The statements that a value rests on, above the page. */
export function EvidenceDialog({ of, onClose, ...wanted }: EvidenceDialogProps) {
  const text = useWords(said);
  return createPortal(
    <dialog ref={showModal} className={styles['dialog']} aria-label={text.sourceOf(of)} onClose={onClose}>
      <header>
        <h2>{text.sourceOf(of)}</h2>
        <button type="button" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          {text.close}
        </button>
      </header>
      <Statements {...wanted} />
    </dialog>,
    document.body,
  );
}

/** Beside a value: opens the statements that it rests on. */
export function EvidenceButton({ of, children, className, ...wanted }: EvidenceButtonProps) {
  const text = useWords(said);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className ?? `${styles['button']} no-print`}
        aria-label={children === undefined ? text.sourceOf(of) : of}
        title={text.sourceOf(of)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {children ?? text.source}
      </button>
      {open && <EvidenceDialog of={of} onClose={() => setOpen(false)} {...wanted} />}
    </>
  );
}
