import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { queryClient } from './data/query-client.js';
import { LanguageProvider } from './language/language.js';
import { Pages } from './pages.js';
import { basePath } from './routes.js';
import { Shell } from './shell/shell.js';

/** Everything that all pages share, around the page that the address names. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <Router base={basePath}>
          <Shell>
            <Pages />
          </Shell>
        </Router>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
