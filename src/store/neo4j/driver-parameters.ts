import neo4j from 'neo4j-driver';
import type { ParameterValue } from '../../compiler/parameter-value.js';

const toDriver = (value: ParameterValue): unknown => {
  if (typeof value === 'number') return neo4j.int(value);
  if (typeof value !== 'object') return value;
  return value.map((element) => (typeof element === 'number' ? neo4j.int(element) : element));
};

/** Values by the names `p0`, `p1`, … The driver sends a JavaScript number as a float, which `LIMIT` refuses: all are made integers. */
export function driverParameters(values: readonly ParameterValue[]): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (let index = 0; index < values.length; index++) parameters[`p${index}`] = toDriver(values[index]!);
  return parameters;
}
