import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';

const said = words(
  { shown: (shown: string, all: string) => `已显示 ${shown} / ${all}`, more: '继续显示', of: (what: string) => `继续显示：${what}` },
  { shown: (shown: string, all: string) => `${shown} of ${all} shown`, more: 'Show more', of: (what: string) => `Show more: ${what}` },
);

interface MoreProps {
  readonly shown: number;
  readonly total: number;
  /** What there is more of, for who cannot see where the button stands. */
  readonly of: string;
  readonly onMore: () => void;
}

/** Under a list that goes on: how much of it is shown, and a way to see more. */
export function More({ shown, total, of, onMore }: MoreProps) {
  const text = useWords(said);
  const { number } = useFormat();
  if (shown >= total) return null;
  return (
    <p className="muted">
      {text.shown(number(shown), number(total))}{' '}
      <button type="button" className="no-print" aria-label={text.of(of)} onClick={onMore}>
        {text.more}
      </button>
    </p>
  );
}
