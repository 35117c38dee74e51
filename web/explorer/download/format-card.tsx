import { useFormat } from '../language/use-format.js';
import { useLanguage, useWords, words } from '../language/language.js';
import { Problem } from '../shell/problem.js';
import { Waiting } from '../shell/waiting.js';
import styles from './download.module.css';
import type { ExportFormat } from './formats.js';
import { useExport } from './use-export.js';

const said = words(
  {
    save: (file: string) => `下载 ${file}`,
    link: '直接链接',
    coming: (size: string) => `已收到 ${size}`,
    saved: (size: string) => `已保存，${size}。`,
  },
  {
    save: (file: string) => `Save ${file}`,
    link: 'plain link',
    coming: (size: string) => `${size} so far`,
    saved: (size: string) => `Saved, ${size}.`,
  },
);

const MEGABYTE = 1_000_000;

interface FormatCardProps {
  readonly format: ExportFormat;
  /** Where the file is, with everything that restricts it. */
  readonly address: string;
}

/** One format: what it is for, and the file. */
export function FormatCard({ format: { format, title, file }, address }: FormatCardProps) {
  const text = useWords(said);
  const { language } = useLanguage();
  const { number } = useFormat();
  const { state, save, stop } = useExport();
  const size = (bytes: number): string =>
    bytes < MEGABYTE ? `${number(Math.ceil(bytes / 1000))} KB` : `${number(Math.round(bytes / (MEGABYTE / 10)) / 10)} MB`;
  return (
    <li className={styles['card']}>
      <h2>{format}</h2>
      <p>{title[language]}</p>
      <div className={styles['buttons']}>
        <button type="button" className="primary" disabled={state.is === 'coming'} onClick={() => void save(address, file)}>
          {text.save(file)}
        </button>
        <a href={address} download={file} aria-label={`${text.link}: ${file}`}>
          {text.link}
        </a>
      </div>
      {state.is === 'coming' && <Waiting label={text.coming(size(state.bytes))} onStop={stop} />}
      {state.is === 'saved' && <p role="status">{text.saved(size(state.bytes))}</p>}
      {state.is === 'failed' && <Problem error={state.error} onRetry={() => save(address, file)} />}
    </li>
  );
}
