import { Link } from 'wouter';
import { EvidenceButton } from '../../evidence/evidence-button.js';
import { useNameOf, useWords, words } from '../../language/language.js';
import { isPaged, pageOf } from '../../routes.js';
import styles from './cells.module.css';
import { NotStated } from './not-stated.js';

const said = words(
  { more: (count: number) => `等 ${count} 个`, of: (property: string, name: string) => `${name}的${property}` },
  { more: (count: number) => `and others, ${count} in all`, of: (property: string, name: string) => `${property} of ${name}` },
);

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly english?: string | null;
}

interface NamesProps {
  /** Whose they are, and by which property, for the statements behind them. */
  readonly of: Entity;
  readonly property: string;
  readonly title: string;
  readonly entities: readonly Entity[];
  /** How many there are altogether. */
  readonly total?: number;
}

/** The name of an entity, which leads to its page. */
export function EntityLink({ entity }: { readonly entity: Entity }) {
  const nameOf = useNameOf();
  return isPaged(entity.id) ? <Link href={pageOf(entity.id)}>{nameOf(entity)}</Link> : <>{nameOf(entity)}</>;
}

/** Entities that one is related to, with the statements that say so. */
export function Names({ of, property, title, entities, total = entities.length }: NamesProps) {
  const text = useWords(said);
  const nameOf = useNameOf();
  if (total === 0) return <NotStated />;
  return (
    <div className={styles['with']}>
      <ul className={styles['names']}>
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
          </li>
        ))}
        {total > entities.length && <li className="muted">{text.more(total)}</li>}
      </ul>
      <EvidenceButton id={of.id} property={property} of={text.of(title, nameOf(of))} />
    </div>
  );
}
