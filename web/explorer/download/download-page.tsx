import { Link, useSearchParams } from 'wouter';
import { queryClient } from '../data/query-client.js';
import { serviceUrl } from '../data/service.js';
import { useWords, words } from '../language/language.js';
import { Problem } from '../shell/problem.js';
import { useTitle } from '../shell/use-title.js';
import { Waiting } from '../shell/waiting.js';
import styles from './download.module.css';
import { FormatCard } from './format-card.js';
import { useFormats, type ExportFormat, type Restriction } from './formats.js';
import { RestrictionField } from './restriction-field.js';

const said = words(
  {
    title: '下载',
    what: '整个图谱，或其中一部分，一个文件。只要一张表时，表格页上有 CSV 与 XLSX：',
    projects: '项目',
    enterprises: '企业',
    observations: '数据',
    restrict: '只要一部分',
    whole: '不选即为全部。',
    clear: '全部清除',
    off: '这个服务没有开放下载。',
  },
  {
    title: 'Download',
    what: 'The whole graph, or a part of it, as one file. Where one table is enough, its page has CSV and XLSX:',
    projects: 'projects',
    enterprises: 'enterprises',
    observations: 'figures',
    restrict: 'Only a part',
    whole: 'Nothing chosen means everything.',
    clear: 'Clear all',
    off: 'This service gives no downloads.',
  },
);

/** Each restriction once, whichever formats have it. */
function restrictionsOf(formats: readonly ExportFormat[]): readonly Restriction[] {
  const all = formats.flatMap(({ parameters }) => parameters);
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}

/** The graph as a file in every format that the service has, whole or restricted. */
export default function DownloadPage() {
  const text = useWords(said);
  useTitle(text.title);
  const [search, setSearch] = useSearchParams();
  const { data: formats, error, refetch, isFetching } = useFormats();
  const restrictions = restrictionsOf(formats ?? []);
  const change = (changed: Readonly<Record<string, string>>): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changed)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace: true },
    );
  const addressOf = ({ href, parameters }: ExportFormat): string => {
    const address = new URL(href.replace(/^\//, ''), serviceUrl);
    for (const { name } of parameters) {
      const value = search.get(name);
      if (value) address.searchParams.set(name, value);
    }
    return address.href;
  };
  const isRestricted = restrictions.some(({ name }) => search.get(name));
  return (
    <section>
      <h1>{text.title}</h1>
      <p>
        {text.what} <Link href="/projects">{text.projects}</Link> · <Link href="/enterprises">{text.enterprises}</Link> ·{' '}
        <Link href="/observations">{text.observations}</Link>
      </p>
      {error && <Problem error={error} onRetry={refetch} />}
      {formats === undefined && isFetching && <Waiting onStop={() => void queryClient.cancelQueries({ queryKey: ['export'] })} />}
      {formats === null && <p role="status">{text.off}</p>}
      {formats && (
        <>
          <form className={styles['restrictions']} onSubmit={(event) => event.preventDefault()}>
            <h2>{text.restrict}</h2>
            <p className="muted">{text.whole}</p>
            <div className={styles['fields']}>
              {restrictions.map((restriction) => (
                <RestrictionField
                  key={restriction.name}
                  restriction={restriction}
                  value={search.get(restriction.name) ?? ''}
                  onChange={(value) => change({ [restriction.name]: value })}
                />
              ))}
            </div>
            {isRestricted && (
              <button type="button" onClick={() => change(Object.fromEntries(restrictions.map(({ name }) => [name, ''])))}>
                {text.clear}
              </button>
            )}
          </form>
          <ul className={styles['cards']}>
            {formats.map((format) => (
              <FormatCard key={format.format} format={format} address={addressOf(format)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
