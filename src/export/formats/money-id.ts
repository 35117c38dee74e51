import { createHash } from 'node:crypto';

/** What FollowTheMoney takes for an id. */
const FORM = /^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;
const LONGEST = 200;

/** An id with dots for slashes: `company/x` is `company.x`. One that would still not do, or not be alone, is a hash of itself. */
export function moneyId(id: string): string {
  const dotted = id.replaceAll('/', '.');
  const fits = FORM.test(dotted) && dotted.length <= LONGEST && !id.includes('.');
  return fits ? dotted : createHash('sha1').update(id).digest('hex');
}
