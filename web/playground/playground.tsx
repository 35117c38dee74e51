import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect } from 'react';
import { useLanguage, useWords, words } from '../explorer/language/language.js';
import { useTheme } from '../explorer/shell/theme.js';
import { endpoint } from './ask.js';
import { Examples } from './examples-panel.js';
import type { ExampleQuestion } from './examples.js';
import { EXAMPLES_PANEL, PANELS } from './panels.js';
import styles from './playground.module.css';
import { sharedOperation } from './share-link.js';

const said = words(
  {
    title: '江城图谱 · 查询台',
    back: '← 江城图谱',
    name: '查询台',
    otherLanguage: 'English',
    dark: '深色',
    light: '浅色',
  },
  {
    title: 'Jiangcheng · Playground',
    back: '← Jiangcheng',
    name: 'Playground',
    otherLanguage: '中文',
    dark: 'Dark',
    light: 'Light',
  },
);

const plugins = [...PANELS, HISTORY_PLUGIN];
const fetcher = createGraphiQLFetcher({ url: endpoint });
const shared = sharedOperation(location.hash);

/** GraphiQL with questions, tables, plans and links beside it; in the language and the colours of the other pages. */
export function Playground({ examples }: { readonly examples: readonly ExampleQuestion[] }) {
  const text = useWords(said);
  const { language, speak } = useLanguage();
  const [theme, setTheme] = useTheme();
  useEffect(() => {
    document.title = text.title;
  }, [text.title]);
  useEffect(() => {
    // A link that is opened where the playground is open already.
    const reload = (): void => location.reload();
    addEventListener('hashchange', reload);
    return () => removeEventListener('hashchange', reload);
  }, []);
  const first = examples[0]?.operations[0];
  return (
    <Examples value={examples}>
      <header className={styles['header']}>
        <a href="../">{text.back}</a>
        <h1>{text.name}</h1>
        <button type="button" lang={language === 'zh' ? 'en' : 'zh-Hans'} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
          {text.otherLanguage}
        </button>
        <button type="button" onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
          {theme === 'dark' ? text.light : text.dark}
        </button>
      </header>
      <main className={styles['main']}>
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          visiblePlugin={EXAMPLES_PANEL.title}
          forcedTheme={theme}
          shouldPersistHeaders={false}
          defaultEditorToolsVisibility="variables"
          {...(shared && { initialQuery: shared.query, initialVariables: shared.variables })}
          {...(!shared && first && { defaultTabs: [{ query: first.query, variables: first.variables ?? '' }] })}
        >
          <GraphiQL.Logo>
            <span className={styles['logo']}>GraphiQL</span>
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </Examples>
  );
}
