import { pick, useGraphiQL } from '@graphiql/react';
import type { Operation } from './share-link.js';

/** Reads what stands in the editors of the tab in front; empty until they are there. */
export function useOperation(): () => Operation {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  return () => ({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' });
}
