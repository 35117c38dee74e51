import type { PoliciesOfProjectsQuery } from './quality.operations.js';

type Project = PoliciesOfProjectsQuery['projects']['nodes'][number];
type Edge = Project['policies']['edges'][number];

/** A project and a policy that a rule has put it under. */
export interface DerivedTie {
  readonly project: Project;
  readonly edge: Edge;
}

export const derivedTies = (projects: readonly Project[]): readonly DerivedTie[] =>
  projects.flatMap((project) =>
    project.policies.edges.filter(({ basis }) => basis === 'DERIVED').map((edge): DerivedTie => ({ project, edge })),
  );
