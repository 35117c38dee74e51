import { Link, useSearchParams } from 'wouter';
import { useFormat } from '../language/use-format.js';

interface ListLinkProps {
  readonly count: number;
  /** Which list is behind it, as names and values of the address. */
  readonly to: Readonly<Record<string, string>>;
  readonly label: string;
}

/** A count that leads to what was counted; the days of the page go along. */
export function ListLink({ count, to, label }: ListLinkProps) {
  const { number } = useFormat();
  const [search] = useSearchParams();
  if (count === 0) return <>{number(0)}</>;
  const address = new URLSearchParams(to);
  for (const day of ['known', 'on']) if (search.has(day)) address.set(day, search.get(day)!);
  return (
    <Link href={`/quality?${address.toString()}`} aria-label={`${label}: ${number(count)}`}>
      {number(count)}
    </Link>
  );
}
