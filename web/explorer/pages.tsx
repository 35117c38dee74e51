import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Waiting } from './shell/waiting.js';
import { NotFound } from './shell/not-found.js';

// Each page is a file of its own, fetched when somebody goes there.
const Explore = lazy(() => import('./explore/explore-page.js'));
const ProjectTable = lazy(() => import('./tables/project-table-page.js'));
const EnterpriseTable = lazy(() => import('./tables/enterprise-table-page.js'));
const ObservationTable = lazy(() => import('./tables/observation-table-page.js'));
const Indicators = lazy(() => import('./indicators/indicators-page.js'));
const Indicator = lazy(() => import('./indicators/indicator-page.js'));
const Dossier = lazy(() => import('./dossiers/dossier-page.js'));
const Documents = lazy(() => import('./documents/documents-page.js'));
const Document = lazy(() => import('./documents/document-page.js'));
const Statement = lazy(() => import('./documents/statement-page.js'));
const Conflicts = lazy(() => import('./conflicts/conflicts-page.js'));
const Quality = lazy(() => import('./quality/quality-page.js'));
const Download = lazy(() => import('./download/download-page.js'));

/** The page that the address names. The service knows the same addresses (`src/server/pages/`). */
export function Pages() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/" component={Explore} />
        <Route path="/projects" component={ProjectTable} />
        <Route path="/enterprises" component={EnterpriseTable} />
        <Route path="/observations" component={ObservationTable} />
        <Route path="/indicators" component={Indicators} />
        <Route path="/documents" component={Documents} />
        <Route path="/conflicts" component={Conflicts} />
        <Route path="/quality" component={Quality} />
        <Route path="/download" component={Download} />
        <Route path="/indicator/:slug">{({ slug }) => <Indicator id={`indicator/${slug}`} />}</Route>
        <Route path="/document/:slug">{({ slug }) => <Document id={`document/${slug}`} />}</Route>
        <Route path="/statement/:slug">{({ slug }) => <Statement id={`statement/${slug}`} />}</Route>
        <Route path="/:type/:slug">{({ type, slug }) => <Dossier key={`${type}/${slug}`} id={`${type}/${slug}`} />}</Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
