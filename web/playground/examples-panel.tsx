import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createContext, useContext, useState } from 'react';
import { useLanguage, useWords, words } from '../explorer/language/language.js';
import { grouped, type ExampleQuestion } from './examples.js';
import styles from './panels.module.css';

const said = words(
  {
    title: '示例问题',
    lead: '点开一个问题：操作放进新的标签页并立即执行。',
    find: '查找问题',
    none: '没有这样的问题。',
  },
  {
    title: 'Questions',
    lead: 'Choose a question: its operation opens in a tab and is asked at once.',
    find: 'Find a question',
    none: 'There is no such question.',
  },
);

/** The questions that the panel offers; panels of GraphiQL take no properties. */
export const Examples = createContext<readonly ExampleQuestion[]>([]);

const operationName = (query: string): string => /^query\s+(\w+)/m.exec(query)?.[1] ?? '';

/** Opens an operation in a tab of its own, or the tab in which it stands, and asks it. Undefined until the editors stand. */
function useOpen(): ((query: string, variables: string) => void) | undefined {
  const { tabs, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'queryEditor', 'variableEditor', 'responseEditor'),
  );
  const { addTab, changeTab, setOperationName, run } = useGraphiQLActions();
  if (!queryEditor || !variableEditor || !responseEditor) return undefined;
  return (query, variables) => {
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open >= 0) changeTab(open);
    else {
      addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
    }
    // The editor reads the name from its text only later, and would ask under that of the tab before.
    setOperationName(operationName(query));
    run();
  };
}

/** What one can ask, by question. */
export function ExamplesPanel() {
  const text = useWords(said);
  const { language } = useLanguage();
  const questions = useContext(Examples);
  const open = useOpen();
  const [sought, setSought] = useState('');
  const groups = grouped(questions, sought);
  return (
    <section className={styles['panel']} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <input
        type="search"
        aria-label={text.find}
        placeholder={text.find}
        value={sought}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
      />
      {groups.length === 0 && <p role="status">{text.none}</p>}
      {groups.map(({ name, questions: asked }) => (
        <section key={name.en}>
          <h3>{name[language]}</h3>
          <ul>
            {asked.map(({ question, operations }) =>
              operations.map(({ query, variables = '' }) => (
                <li key={query}>
                  <button type="button" disabled={!open} onClick={() => open?.(query, variables)}>
                    {question[language]}
                    {operations.length > 1 && ` · ${operationName(query)}`}
                  </button>
                </li>
              )),
            )}
          </ul>
        </section>
      ))}
    </section>
  );
}
