// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Nodes by what search compares: forms of their names, aliases, spellings and texts.
// Parameters: none
// Columns: none

CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (node:Region|Industry|Enterprise|Organization|Policy|Project|Indicator|Document|Section|Statement)
ON EACH [node.searchName, node.searchAliases, node.searchTexts]
OPTIONS {indexConfig: {`fulltext.analyzer`: "cjk", `fulltext.eventually_consistent`: false}};
