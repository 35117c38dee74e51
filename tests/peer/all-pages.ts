/** A page as both answer it, once brought to this shape. */
export interface PageOfIds {
  readonly ids: readonly string[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Follows the cursors from the first page to the last. */
export async function allPages(ask: (after: string | null) => Promise<PageOfIds>): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  let after: string | null = null;
  for (;;) {
    const page: PageOfIds = await ask(after);
    pages.push(page.ids);
    if (!page.hasNextPage) return pages;
    after = page.endCursor;
  }
}
