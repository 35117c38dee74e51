import { useAsOf } from '../data/as-of.js';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import styles from './shell.module.css';

const said = words(
  { known: (day: string) => `只含 ${day} 及以前发表的文献。`, on: (day: string) => `所示为 ${day} 的状态。`, back: '显示全部' },
  {
    known: (day: string) => `Only what was published by ${day}.`,
    on: (day: string) => `As it was on ${day}.`,
    back: 'Show everything',
  },
);

/** Says as of which day the page shows the graph, with a way back; nothing where it shows all that is known. */
export function AsOfNotice() {
  const text = useWords(said);
  const { period } = useFormat();
  const [{ known, on }, change] = useAsOf();
  if (!known && !on) return null;
  return (
    <p className={styles['offline']} role="status">
      {known && text.known(period(known))} {on && text.on(period(on))}{' '}
      <button type="button" className="no-print" onClick={() => change({})}>
        {text.back}
      </button>
    </p>
  );
}
