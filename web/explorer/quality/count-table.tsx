import { useWords, words } from '../language/language.js';
import { ListLink } from './list-link.js';

const said = words({ what: '类别', count: '条数' }, { what: 'Which', count: 'Count' });

export interface Counted {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly to: Readonly<Record<string, string>>;
}

interface CountTableProps {
  readonly title: string;
  readonly rows: readonly Counted[];
  /** What is said where there are no rows. */
  readonly none?: string;
}

/** Counts by what they are of; each leads to its list. */
export function CountTable({ title, rows, none }: CountTableProps) {
  const text = useWords(said);
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.what}</th>
              <th scope="col" className="number">
                {text.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, count, to }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="number">
                  <ListLink count={count} to={to} label={name} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
