/** An operation with its variables, as they stand in the editors. */
export interface Operation {
  readonly query: string;
  /** JSON, perhaps with comments; empty where there are none. */
  readonly variables: string;
}

/** The operation that the address names behind `#`, where links put it: it never leaves the browser. */
export function sharedOperation(hash: string): Operation | undefined {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  const query = named.get('query');
  if (!query) return undefined;
  return { query, variables: readable(named.get('variables') ?? '') };
}

/** Variables as one likes to read them; `{}` is none. */
function readable(variables: string): string {
  try {
    const given = JSON.parse(variables) as object;
    return Object.keys(given).length > 0 ? JSON.stringify(given, null, 2) : '';
  } catch {
    return variables;
  }
}

/** The address of this page with an operation in it. */
export function shareLink({ query, variables }: Operation): string {
  const page = new URL(location.href);
  page.hash = new URLSearchParams({ query, ...(variables.trim() !== '' && { variables }) }).toString();
  return page.href;
}
