/** How many of each kind a graph of so many projects has. */
export interface GraphSize {
  readonly projects: number;
  readonly enterprises: number;
  readonly documents: number;
  readonly sectionsPerDocument: number;
  /** In each row the regions that lie in one of the row before. */
  readonly regions: { readonly districts: number; readonly zones: number; readonly towns: number };
  readonly industries: { readonly branches: number; readonly segmentsPerBranch: number };
  readonly policies: number;
}

/** Enterprises and documents grow with the projects; regions, industries and policies are those of a city. */
export const graphSize = (projects: number): GraphSize => ({
  projects,
  enterprises: Math.max(20, Math.ceil(projects / 20)),
  documents: Math.max(3, Math.ceil(projects / 500)),
  sectionsPerDocument: 10,
  regions: { districts: 12, zones: 20, towns: 80 },
  industries: { branches: 8, segmentsPerBranch: 6 },
  policies: 60,
});

/** What a project brings along: investment, milestone, statements, and its share of companies and sections. */
const NODES_PER_PROJECT = 4.474;

/** Regions, industries and policies, whatever the size. */
const NODES_OF_A_CITY = 230;

/** The projects of a graph that has about so many nodes. */
export const projectsOfNodes = (nodes: number): number => Math.max(100, Math.round((nodes - NODES_OF_A_CITY) / NODES_PER_PROJECT));
