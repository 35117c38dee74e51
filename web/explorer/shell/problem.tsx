import { Link } from 'wouter';
import type { JiangchengError } from '../../../clients/typescript/src/index.js';
import { useWords, words, type Words } from '../language/language.js';
import { pageOf } from '../routes.js';
import styles from './shell.module.css';

interface Said {
  readonly again: string;
  readonly meant: string;
  readonly what: (code: string) => string | undefined;
}

const CHINESE: Readonly<Record<string, string>> = {
  UNREACHABLE: '服务没有应答。请检查网络，或稍后再试。',
  STORE_UNAVAILABLE: '数据库暂时没有应答，请稍后再试。',
  DATASET_NOT_LOADED: '数据还没有载入，请稍后再试。',
  QUERY_TIMEOUT: '这个问题用时太长，请缩小范围。',
  COST_EXCEEDED: '这个问题太大，请缩小范围。',
  LIMIT_EXCEEDED: '超出了限额，请缩小范围。',
  NOT_FOUND: '没有这个条目。',
  BAD_USER_INPUT: '有一个值不合要求，请检查地址或筛选条件。',
  UNITS_MIXED: '单位不同，不能合计。',
  KINDS_MIXED: '实绩与目标不能合计。',
  DATASET_CHANGED: '数据已更新，请重新打开页面。',
};

const ENGLISH: Readonly<Record<string, string>> = {
  UNREACHABLE: 'The service does not answer. Check the network, or try again in a moment.',
  STORE_UNAVAILABLE: 'The database does not answer at present. Try again in a moment.',
  DATASET_NOT_LOADED: 'The dataset is not loaded yet. Try again in a moment.',
  QUERY_TIMEOUT: 'This question takes too long. Ask for less.',
  COST_EXCEEDED: 'This question is too large. Ask for less.',
  LIMIT_EXCEEDED: 'This is over a limit. Ask for less.',
  NOT_FOUND: 'There is no such entry.',
  BAD_USER_INPUT: 'A value is not as it should be: check the address or the filters.',
  UNITS_MIXED: 'The units differ and cannot be added up.',
  KINDS_MIXED: 'Results and targets cannot be added up.',
  DATASET_CHANGED: 'The data have changed. Open the page again.',
};

const said: Words<Said> = words(
  { again: '再试一次', meant: '您是不是要找：', what: (code: string) => CHINESE[code] },
  { again: 'Try again', meant: 'Did you mean', what: (code: string) => ENGLISH[code] },
);

interface Suggestion {
  readonly id: string;
  readonly name?: string;
}

const suggestionsOf = (error: JiangchengError): readonly Suggestion[] => {
  const { didYouMean } = error.extensions;
  if (!Array.isArray(didYouMean)) return [];
  return didYouMean.map((each: unknown) => (typeof each === 'string' ? { id: each } : (each as Suggestion)));
};

/** What went wrong, in words of the reader, with what the service says below and a way to go on. */
export function Problem({ error, onRetry }: { readonly error: JiangchengError; readonly onRetry?: () => unknown }) {
  const { again, meant, what } = useWords(said);
  const suggestions = suggestionsOf(error);
  return (
    <div className={styles['problem']} role="alert">
      <p>
        <strong>{what(error.code) ?? error.message}</strong>
      </p>
      <p className="muted">
        <code>{error.code}</code> {error.message}
      </p>
      {suggestions.length > 0 && (
        <p>
          {meant}{' '}
          {suggestions.map(({ id, name }) => (
            <Link key={id} href={pageOf(id)} className={styles['suggestion']!}>
              {name ?? id}
            </Link>
          ))}
        </p>
      )}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {again}
        </button>
      )}
    </div>
  );
}
