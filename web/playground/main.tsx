import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '../explorer/tokens.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../explorer/language/language.js';
import { readExamples } from './examples.js';
import { Playground } from './playground.js';

const examples = await readExamples();
createRoot(document.getElementById('playground')!).render(
  <LanguageProvider>
    <Playground examples={examples} />
  </LanguageProvider>,
);
