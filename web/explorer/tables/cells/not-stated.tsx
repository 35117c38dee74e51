import { useWords, words } from '../../language/language.js';
import styles from './cells.module.css';

const said = words({ notStated: '未见记载' }, { notStated: 'not stated' });

/** Where no document states a value: not an empty one, and not none. */
export function NotStated() {
  const { notStated } = useWords(said);
  return <span className={styles['none']}>{notStated}</span>;
}
