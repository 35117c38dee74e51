import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type OperationDefinitionNode } from 'graphql';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import { bindParameters } from '../../src/compiler/parameters.js';
import { printPlan } from '../../src/compiler/plan/print-plan.js';
import type { ConnectionFieldShape, FieldShape, ObjectShape } from '../../src/compiler/shape/shape.js';
import type { LivingGraph } from './living-graph.js';
import { printAnswer } from './print-answer.js';
import { REPOSITORY } from './read-document.js';

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** The Walk query of the README in every representation that docs/architecture.md shows. */
export async function walkParts({ schema, model, storeOf }: LivingGraph) {
  const source = readWalk();
  const operation = parse(source).definitions[0] as OperationDefinitionNode;
  const compiled = compileOperation(schema, model, { operation, fragments: {}, variables: {} });
  const parameters = bindParameters(compiled.parameters, {});
  const roots = await storeOf('seeds').run(compiled, parameters);
  return {
    query: fence('graphql', source),
    plan: fence('text', printPlan(compiled.plan)),
    cypher: fence('cypher', compiled.cypher),
    parameters: fence('json', printAnswer(Object.fromEntries(parameters.map((value, index) => [`p${index}`, value])))),
    rows: fence('json', printAnswer(roots)),
    shape: fence('text', printFields(compiled.shape.fields, '').join('\n')),
  };
}

/** A shape as indented text: the response key, what it is, and the column it is read from. */
function printFields(fields: readonly FieldShape[], indent: string): string[] {
  return fields.flatMap((field) => {
    switch (field.kind) {
      case 'leaf':
        return `${indent}${field.key}: column ${field.column}${field.divisor === null ? '' : ` / ${field.divisor}`}`;
      case 'object':
        return [`${indent}${field.key}: object, column ${field.column}`, ...printObject(field.object, indent)];
      case 'connection':
        return [
          `${indent}${field.key}: connection, column ${field.column}`,
          ...field.connection.fields.flatMap((each) => printConnectionField(each, `${indent}  `)),
        ];
      default:
        return `${indent}${field.key}: ${field.kind}`;
    }
  });
}

const printObject = (object: ObjectShape, indent: string): string[] =>
  object.kind === 'concrete' ? printFields(object.fields, `${indent}  `) : [];

function printConnectionField(field: ConnectionFieldShape, indent: string): string[] {
  if (field.kind === 'nodes') return [`${indent}${field.key}: list of objects`, ...printObject(field.object, indent)];
  if (field.kind !== 'edges') return [`${indent}${field.key}: ${field.kind}`];
  const inner = `${indent}  `;
  const fields = field.fields.flatMap((each) => {
    if (each.kind === 'node') return [`${inner}${each.key}: object`, ...printObject(each.object, inner)];
    return each.kind === 'cursor' || each.kind === 'match' || each.kind === 'found'
      ? [`${inner}${each.key}: ${each.kind}`]
      : printFields([each], inner);
  });
  return [`${indent}${field.key}: list of edges`, ...fields];
}

function readWalk(): string {
  const readme = readFileSync(path.join(REPOSITORY, 'README.md'), 'utf8');
  const source = /```graphql\n(query Walk[\s\S]*?)```/.exec(readme)?.[1];
  if (!source) throw new Error('README.md has no query Walk.');
  return source;
}
