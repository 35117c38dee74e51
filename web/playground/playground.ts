import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

interface Example {
  readonly name: string;
  readonly source: string;
}

/** The endpoint beside this page, whatever prefix a proxy puts before both. */
const endpoint = new URL('../graphql', location.href).href;

const examples = (await (await fetch('./examples.json')).json()) as Example[];

const page = createElement(GraphiQL, {
  fetcher: createGraphiQLFetcher({ url: endpoint }),
  defaultTabs: examples.map(({ source }) => ({ query: source })),
  shouldPersistHeaders: false,
});
createRoot(document.getElementById('playground')!).render(page);
