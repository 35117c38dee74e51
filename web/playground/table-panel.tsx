import { useWords, words } from '../explorer/language/language.js';
import { ask } from './ask.js';
import { AskButton } from './ask-button.js';
import styles from './panels.module.css';
import { cellText, readTable } from './read-table.js';
import { saveFile } from '../explorer/download/save-file.js';
import { useAsked } from './use-asked.js';
import { useOperation } from './use-operation.js';

const SHOWN_ROWS = 200;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const said = words(
  {
    title: '表格与 CSV',
    lead: '把当前标签页的答案列成表：最深一层列表的每个元素一行，自动翻完所有页。',
    show: '显示为表格',
    csv: '下载 CSV',
    xlsx: '下载 XLSX',
    rows: (count: number) => `共 ${count} 行。`,
    first: (count: number) => `以下是前 ${count} 行；下载的文件含全部。`,
    saved: (name: string, rows: string) => `已保存 ${name}${rows && `，${rows} 行`}。`,
    cut: '文件不完整：超过了行数上限，或有列表没有取全。',
  },
  {
    title: 'Table and CSV',
    lead: 'The answer of this tab as a table: a row for each element of its deepest list, all pages followed.',
    show: 'Show as a table',
    csv: 'Download CSV',
    xlsx: 'Download XLSX',
    rows: (count: number) => `${count} rows.`,
    first: (count: number) => `These are the first ${count} rows; files have all of them.`,
    saved: (name: string, rows: string) => `Saved ${name}${rows && `, ${rows} rows`}.`,
    cut: 'The file is not complete: there are more rows than the limit, or a list was not followed to its end.',
  },
);

const FILES = { csv: 'text/csv', xlsx: XLSX } as const;
type Format = keyof typeof FILES;

/** The answer of the operation in front as a table and as a file, both made by the service. */
export function TablePanel() {
  const text = useWords(said);
  const operation = useOperation();
  const table = useAsked(async (signal) => {
    const response = await ask(operation(), { accept: 'application/x-ndjson', table: `limit=${SHOWN_ROWS}`, signal });
    return readTable(await response.text());
  });
  const save = (format: Format) => async (signal: AbortSignal) => {
    const asked = operation();
    const response = await ask(asked, { accept: FILES[format], signal });
    const name = `${/^query\s+(\w+)/m.exec(asked.query)?.[1] ?? 'answer'}.${format}`;
    saveFile(await response.blob(), name);
    return { name, rows: response.headers.get('x-row-count') ?? '', cut: response.headers.get('x-truncated') === 'true' };
  };
  const files = { csv: useAsked(save('csv')), xlsx: useAsked(save('xlsx')) };
  const saved = files.csv.answer ?? files.xlsx.answer;
  return (
    <section className={styles['panel']} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <AskButton asked={table} label={text.show} />
      <AskButton asked={files.csv} label={text.csv} />
      <AskButton asked={files.xlsx} label={text.xlsx} />
      {saved && (
        <p role="status">
          {text.saved(saved.name, saved.rows)} {saved.cut && <strong>{text.cut}</strong>}
        </p>
      )}
      {table.answer && (
        <>
          <p role="status">{table.answer.truncated ? text.first(table.answer.rows.length) : text.rows(table.answer.rows.length)}</p>
          <div className={styles['scroll']} tabIndex={0} role="region" aria-label={text.show}>
            <table>
              <thead>
                <tr>
                  {table.answer.columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.answer.rows.map((row, place) => (
                  // Rows have no name of their own, and their order never changes.
                  <tr key={place}>
                    {table.answer!.columns.map((column) => (
                      <td key={column} className={typeof row[column] === 'number' ? styles['number'] : undefined}>
                        {cellText(row[column])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
