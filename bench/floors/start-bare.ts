import { environmentOf, type DatabaseAccess } from '../database/database.js';
import type { Cleanup } from '../processes/cleanup.js';
import { startChild, type RunningChild } from '../processes/start-child.js';

/** The bare routes in a process of their own. */
export async function startBare(access: DatabaseAccess, cleanup: Cleanup): Promise<RunningChild> {
  const child = await startChild(new URL('bare.js', import.meta.url), '/health', { ...environmentOf(access), NODE_ENV: 'production' });
  cleanup.add(() => child.stop());
  return child;
}
