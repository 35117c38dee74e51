import { useState } from 'react';
import { useFormat } from '../../language/use-format.js';
import { useWords, words } from '../../language/language.js';
import { Problem } from '../../shell/problem.js';
import { Waiting } from '../../shell/waiting.js';
import { Dropdown } from '../filters/dropdown.js';
import type { FileType, TableQuestion } from './fetch-table.js';
import styles from './file.module.css';
import { useTableFile } from './use-table-file.js';

const said = words(
  {
    title: '下载',
    what: (rows: string) => `筛选所得全部 ${rows} 行，次序与表中相同。`,
    save: (type: string) => `下载 ${type}`,
    citations: '附出处列',
    limit: '每个文件最多',
    rows: (count: string) => `${count} 行`,
    coming: (part: number) => `正在生成第 ${part} 个文件`,
    received: (kilobytes: string) => `已收到 ${kilobytes} KB`,
    saved: (rows: string) => `已保存全部 ${rows} 行。`,
    cut: (rows: string, total: string) => `已保存前 ${rows} 行，共 ${total} 行；其余的尚未下载。`,
    rest: '下载其余',
    lists: (names: string) => `这些单元格里的列表没有全部列出：${names}`,
  },
  {
    title: 'Download',
    what: (rows: string) => `All ${rows} rows that the filters leave, in the order of the table.`,
    save: (type: string) => `Save ${type}`,
    citations: 'with columns for the sources',
    limit: 'At most in one file',
    rows: (count: string) => `${count} rows`,
    coming: (part: number) => `Making file ${part}`,
    received: (kilobytes: string) => `${kilobytes} KB so far`,
    saved: (rows: string) => `All ${rows} rows are saved.`,
    cut: (rows: string, total: string) => `The first ${rows} of ${total} rows are saved; the others are not yet.`,
    rest: 'Save the rest',
    lists: (names: string) => `Lists in cells that do not show all there is: ${names}`,
  },
);

const LIMITS = [100, 1_000, 10_000, 100_000, 1_000_000];
const STANDARD_LIMIT = 100_000;

interface DownloadMenuProps {
  readonly question: TableQuestion;
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly total: number | undefined;
}

/** The table as a file: all rows that the filters leave, or a plain word on what is still missing. */
export function DownloadMenu({ question, name, total = 0 }: DownloadMenuProps) {
  const text = useWords(said);
  const { number } = useFormat();
  const [citations, setCitations] = useState(false);
  const [limit, setLimit] = useState(STANDARD_LIMIT);
  const { state, save, saveRest, stop } = useTableFile(name);
  const button = (type: FileType) => (
    <button
      type="button"
      className="primary"
      disabled={state.is === 'coming'}
      onClick={() => save(question, { type, limit, citations, after: null })}
    >
      {text.save(type.toUpperCase())}
    </button>
  );
  return (
    <Dropdown title={text.title}>
      <div className={styles['menu']}>
        <p>{text.what(number(total))}</p>
        <label>
          <input type="checkbox" checked={citations} onChange={({ currentTarget }) => setCitations(currentTarget.checked)} />
          {text.citations}
        </label>
        <label>
          {text.limit}
          <select value={limit} onChange={({ currentTarget }) => setLimit(Number(currentTarget.value))}>
            {LIMITS.map((each) => (
              <option key={each} value={each}>
                {text.rows(number(each))}
              </option>
            ))}
          </select>
        </label>
        <div className={styles['buttons']}>
          {button('csv')}
          {button('xlsx')}
        </div>
        {state.is === 'coming' && (
          <>
            <Waiting label={text.coming(state.part)} onStop={stop} />
            {state.received && (
              <p className="muted">
                {text.received(number(Math.round(state.received.bytes / 1000)))}
                {state.received.rows !== null && ` · ${text.rows(number(state.received.rows))}`}
              </p>
            )}
          </>
        )}
        {state.is === 'saved' && (
          <div role="status">
            <p>{state.saved.more ? text.cut(number(state.saved.rows), number(total)) : text.saved(number(state.saved.rows))}</p>
            {state.saved.cutLists.length > 0 && <p>{text.lists(state.saved.cutLists.join(', '))}</p>}
            {state.saved.more && (
              <button type="button" onClick={saveRest}>
                {text.rest}
              </button>
            )}
          </div>
        )}
        {state.is === 'failed' && <Problem error={state.error} onRetry={state.again} />}
      </div>
    </Dropdown>
  );
}
