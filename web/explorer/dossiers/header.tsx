import { Link } from 'wouter';
import { useSameDay } from '../data/as-of.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { exploreFrom } from '../routes.js';
import { TypeBadge } from '../vocabulary/type-badge.js';
import styles from './dossiers.module.css';
import { NameLink, type Named } from './names.js';

const said = words(
  { aliases: '又称', above: '所在位置', graph: '在图谱中打开', print: '打印' },
  { aliases: 'Also called', above: 'Its place', graph: 'Open in the graph', print: 'Print' },
);

/** Something with something above it: a district and its city. */
export interface Placed extends Named {
  readonly parent?: Placed | null;
}

const placesAbove = (place: Placed | null | undefined): readonly Placed[] => (place ? [...placesAbove(place.parent), place] : []);

interface HeaderProps {
  readonly type: string;
  readonly named: Named & { readonly aliases: readonly string[] };
  /** The nearest above it; those above that come with it. */
  readonly above: Placed | null | undefined;
}

/** The head of a dossier: what it is about, by which names, and where that stands. */
export function Header({ type, named, above }: HeaderProps) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const sameDay = useSameDay();
  const places = placesAbove(above);
  const title = nameOf(named);
  return (
    <header className={styles['header']}>
      {places.length > 0 && (
        <nav aria-label={text.above}>
          <ol className={styles['places']}>
            {places.map((place) => (
              <li key={place.id}>
                <NameLink named={place} />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <p className={styles['type']}>
        <TypeBadge type={type} />
      </p>
      <h1>{title}</h1>
      {[named.name, named.english].map((name) =>
        name && name !== title ? (
          <p key={name} className={styles['other']}>
            {name}
          </p>
        ) : null,
      )}
      {named.aliases.length > 0 && (
        <p className="muted">
          {text.aliases} {named.aliases.join('、')}
        </p>
      )}
      <p className={`${styles['actions']} no-print`}>
        <Link href={sameDay(exploreFrom(named.id))}>{text.graph}</Link>
        <button type="button" onClick={() => print()}>
          {text.print}
        </button>
      </p>
    </header>
  );
}
