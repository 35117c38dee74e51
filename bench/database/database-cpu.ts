import type { Database } from './database.js';

const QUESTION =
  "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value AS nanoseconds";

/** CPU seconds that Neo4j has used, or nothing where it does not tell: a managed service may not. */
export async function databaseCpuSeconds({ query }: Database): Promise<number | undefined> {
  try {
    const { records } = await query(QUESTION);
    return Number(records[0]!.get('nanoseconds')) / 1e9;
  } catch {
    return undefined;
  }
}
