import { useMemo, useState, type ReactNode } from 'react';
import { serviceUrl } from '../data/service.js';
import { CopyButton } from '../evidence/copy-button.js';
import { useWords, words } from '../language/language.js';
import { askByCurl, askByPython, askByTypeScript, playgroundLink } from './ways-to-ask.js';
import styles from './ask-yourself.module.css';

const said = words(
  { title: '用接口取得这些内容', playground: '在查询台打开', variables: '变量' },
  { title: 'Get this through the API', playground: 'Open in the playground', variables: 'Variables' },
);

interface AskYourselfProps {
  readonly document: { toString(): string };
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where a view has asked several: how to choose one. */
  readonly choice?: ReactNode;
}

const WAYS = ['GraphQL', 'curl', 'Python', 'TypeScript'] as const;

/** The operation behind a view, ready to copy in four forms: what is shown can be asked without this page. */
export function AskYourself({ document, variables, choice }: AskYourselfProps) {
  const text = useWords(said);
  const [way, setWay] = useState<(typeof WAYS)[number]>('GraphQL');
  const operation = document.toString();
  const code = useMemo(() => {
    const asked = { url: serviceUrl, operation, variables };
    if (way === 'curl') return askByCurl(asked);
    if (way === 'Python') return askByPython(asked);
    if (way === 'TypeScript') return askByTypeScript(asked);
    return `${operation}\n\n# ${text.variables}\n# ${JSON.stringify(variables)}\n`;
  }, [way, operation, variables, text.variables]);
  return (
    <details className={`${styles['ask']} no-print`}>
      <summary>{text.title}</summary>
      <div className={styles['ways']}>
        {choice}
        {WAYS.map((each) => (
          <button key={each} type="button" aria-pressed={way === each} onClick={() => setWay(each)}>
            {each}
          </button>
        ))}
        <CopyButton text={code} />
        <a href={playgroundLink({ url: serviceUrl, operation, variables })}>{text.playground}</a>
      </div>
      <pre tabIndex={0}>{code}</pre>
    </details>
  );
}
