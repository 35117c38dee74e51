/** The prefix under which the service is reached: the page's base address without its last slash. */
export const basePath = new URL(document.baseURI).pathname.replace(/\/$/, '');

/** Types whose nodes have a page of their own. It is under their id: `/project/jihua-transformation`. */
export const PAGED_TYPES = [
  'region',
  'enterprise',
  'organization',
  'project',
  'industry',
  'policy',
  'indicator',
  'document',
  'statement',
] as const;

export type PagedType = (typeof PAGED_TYPES)[number];

/** `project` of `project/jihua-transformation`. */
export const typeOfId = (id: string): string => id.slice(0, id.indexOf('/'));

export const isPaged = (id: string): boolean => (PAGED_TYPES as readonly string[]).includes(typeOfId(id));

/** Where the page of a node is. */
export const pageOf = (id: string): string => `/${id}`;

/** Where the graph opens with a node in its middle. */
export const exploreFrom = (id: string): string => `/?open=${encodeURIComponent(id)}`;
