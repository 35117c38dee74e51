import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a redis-server is, or nothing: then tests that need one are skipped with a loud line, and fail with `CI=true`. */
export function findRedis(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = [process.env['REDIS_SERVER'] ?? '', ...folders.map((folder) => join(folder, 'redis-server'))].find(
    (path) => path !== '' && existsSync(path),
  );
  if (found) return found;
  const how = 'No Redis was found: apt-get install -y redis-server, or set REDIS_SERVER to its path.';
  if (process.env['CI'] === 'true') throw new Error(how);
  console.warn(`\n*** SKIPPED: ready answers in Redis are not looked at. ${how}\n`);
  return undefined;
}
