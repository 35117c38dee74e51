import { Link } from 'wouter';
import { EvidenceButton } from '../../evidence/evidence-button.js';
import { useNameOf, useWords, words } from '../../language/language.js';
import { isPaged, pageOf } from '../../routes.js';
import { basisWords } from '../../vocabulary/codes.js';
import type { Basis } from '../projects/projects.operations.js';
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
  /** What the relationship to it rests on, where that is shown. */
  readonly basis?: Basis | null;
}

interface NamesProps {
  /** Whose they are, and what the relationship is called, for who cannot see where the button stands. */
  readonly of: Entity;
  readonly title: string;
  readonly entities: readonly Entity[];
  /** How many there are altogether. */
  readonly total?: number;
  /** What the relationships rest on: the property that states one, or statements. */
  readonly source: { readonly property: string } | { readonly statements: readonly string[] };
}

/** The name of an entity, which leads to its page. */
export function EntityLink({ entity }: { readonly entity: Entity }) {
  const nameOf = useNameOf();
  return isPaged(entity.id) ? <Link href={pageOf(entity.id)}>{nameOf(entity)}</Link> : <>{nameOf(entity)}</>;
}

/** Entities that one is related to, with the statements that say so. */
export function Names({ of, title, entities, total = entities.length, source }: NamesProps) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const bases = useWords(basisWords);
  if (total === 0) return <NotStated />;
  return (
    <div className={styles['with']}>
      <ul className={styles['names']}>
        {entities.map((entity) => (
          <li key={entity.id} data-basis={entity.basis} title={entity.basis === 'DERIVED' ? bases.DERIVED : undefined}>
            <EntityLink entity={entity} />
          </li>
        ))}
        {total > entities.length && <li className="muted">{text.more(total)}</li>}
      </ul>
      <EvidenceButton id={of.id} {...source} of={text.of(title, nameOf(of))} />
    </div>
  );
}

interface Related {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly basis?: Basis | null;
    readonly statements: { readonly nodes: readonly { readonly id: string }[] };
    readonly node: Entity;
  }[];
}

interface RelatedNamesProps extends Pick<NamesProps, 'of' | 'title'> {
  /** The lists that stand in the cell. */
  readonly lists: readonly Related[];
}

/** What lists lead to, with the statements behind each relationship: those of a derived one are what it was derived from. */
export function RelatedNames({ of, title, lists }: RelatedNamesProps) {
  const edges = lists.flatMap((list) => list.edges);
  const statements = edges.flatMap((edge) => edge.statements.nodes.map(({ id }) => id));
  return (
    <Names
      of={of}
      title={title}
      entities={edges.map(({ node, basis }) => ({ ...node, basis: basis ?? null }))}
      total={lists.reduce((sum, { totalCount }) => sum + totalCount, 0)}
      source={{ statements: [...new Set(statements)] }}
    />
  );
}
