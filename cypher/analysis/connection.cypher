// How are two things connected, over as few steps as possible?
// Documents and statements are left out: nearly everything is connected by standing on the same page.
// Parameters:
//   $from: id of the first
//   $to: id of the second
// Columns:
//   steps: how many relationships lie between them
//   path: names and relationship types, in order; > and < say which way a relationship points
//   basis: what each relationship rests on
// Try:
//   :param from => 'enterprise/jilin-chemical-fibre'
//   :param to => 'policy/jiu-jie-yi-xie-tiao'

MATCH path = ALL SHORTEST
  (start:Node {id: $from})-[:LOCATED_IN|SPANS|BASED_IN|SEATED_IN|PART_OF|SUBSIDIARY_OF|UNIT_OF|BUILDS|RUNS|PART_OF_PROJECT|IN_INDUSTRY|OPERATES_IN|SEGMENT_OF|SUPPORTED_BY|CARRIES_OUT|UNDER|SUPERSEDES|COOPERATES_WITH]-{1,8}(end:Node {id: $to})
WITH length(path) AS steps, nodes(path) AS nodes, relationships(path) AS relationships
RETURN steps,
  reduce(text = nodes[0].name, index IN range(1, steps) |
    text + CASE WHEN startNode(relationships[index - 1]) = nodes[index - 1]
      THEN ' -' + type(relationships[index - 1]) + '> '
      ELSE ' <' + type(relationships[index - 1]) + '- ' END + nodes[index].name) AS path,
  [relationship IN relationships | relationship.basis] AS basis
ORDER BY path
LIMIT 10;
