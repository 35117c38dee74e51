// The schema goes into the package, for those who write operations of their own.
import { copyFileSync } from 'node:fs';

copyFileSync(new URL('../../schema/schema.graphql', import.meta.url), new URL('schema.graphql', import.meta.url));
