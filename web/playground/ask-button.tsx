import { useWords, words } from '../explorer/language/language.js';
import type { Asked } from './use-asked.js';
import styles from './panels.module.css';

const said = words({ asking: '正在查询……', stop: '停止' }, { asking: 'Asking …', stop: 'Stop' });

/** Asks; while it does it says so and can be stopped, and what went wrong stands below. */
export function AskButton({ asked, label }: { readonly asked: Asked<unknown>; readonly label: string }) {
  const text = useWords(said);
  return (
    <>
      <p className={styles['buttons']}>
        {asked.isAsking ? (
          <>
            <span role="status">{text.asking}</span>
            <button type="button" onClick={asked.stop}>
              {text.stop}
            </button>
          </>
        ) : (
          <button type="button" className={styles['primary']} onClick={asked.ask}>
            {label}
          </button>
        )}
      </p>
      {asked.error !== undefined && (
        <p className={styles['problem']} role="alert">
          {asked.error}
        </p>
      )}
    </>
  );
}
