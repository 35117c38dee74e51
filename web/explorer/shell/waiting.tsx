import { useWords, words } from '../language/language.js';
import styles from './shell.module.css';

const said = words({ waiting: '正在查询……', stop: '停止' }, { waiting: 'Asking …', stop: 'Stop' });

/** Says that something is under way; with `onStop` it can be stopped. */
export function Waiting({ label, onStop }: { readonly label?: string; readonly onStop?: () => void }) {
  const { waiting, stop } = useWords(said);
  return (
    <div className={styles['waiting']} role="status">
      <span className={styles['spinner']} aria-hidden="true" />
      {label ?? waiting}
      {onStop && (
        <button type="button" onClick={onStop}>
          {stop}
        </button>
      )}
    </div>
  );
}
