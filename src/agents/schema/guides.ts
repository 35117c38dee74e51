/** What holds for the whole schema, in a few lines each. */
export const GUIDES: Readonly<Record<string, string>> = {
  overview: `A knowledge graph of a city's economy. Regions, enterprises, organizations, projects, industries, policies and
indicators are entities with readable ids (project/jihua-transformation). What the graph shows is derived from statements,
each of which cites a document. Begin with the tool search for ids; then dossier, or run_operation.
Null and empty mean: no document says so. Money: amount(unit: YI_YUAN).`,
  lists: `Every list is a connection: { nodes { … } totalCount pageInfo { hasNextPage endCursor } edges { cursor basis node { … } statements { … } } }.
Arguments: where (conditions, all must hold; and, or, not; fields with eq, in, gt, lt, contains, startsWith, isNull; related
nodes: region: { id: { eq: "region/longtan" } } or region: { within: "region/jilin-city" }; lists: some, every, none),
orderBy: [{ name: ASC }], first (20; at most 1000) with after: endCursor, last with before. unfilteredCount tells what where left out.
Groups and sums: projectGroups(by: [REGION], where: …) { keys { value node { … } } count measure(unit: YI_YUAN) { sum } }.`,
  time: `query Q @asOf(known: "2023-06-30") { … } answers as documents published by that day had it; @asOf(on: "2022-12-31") as
it held on that day. Periods are texts: 2022, 2023-H1, 2022-Q3, 2022-09, 2022-01/2022-10. ACTUAL, FORECAST and TARGET are
never mixed (kind). changes(from:, to:) lists what became known.`,
  evidence: `Every entity has statements(property:), mentions, conflicts and absences(property:). Every edge has basis (STATED,
DERIVED, REGISTER) and statements. A statement has text, anchor (the words of the original), citation, document, section,
rank (PREFERRED, NORMAL, OUTRANKED) and doubt. The tool cite gives a ready reference and a permalink.`,
};
