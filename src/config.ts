import { join, resolve } from 'node:path';
import { z } from 'zod';
import { GraphError } from './errors.js';
import { projectRoot } from './project-root.js';
import { settingHints } from './setting-hints.js';

/** How to reach Neo4j. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Left out: the home database of the user. */
  readonly database?: string;
  /** What a load printed, so that members of a cluster wait until they have it; empty for none. */
  readonly bookmarks: readonly string[];
}

/** The settings of one run: read once, typed, frozen. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly store: 'embedded' | 'neo4j';
  /** Complete where `store` is `neo4j`; otherwise the password may be empty. */
  readonly neo4j: Neo4jConfig;
  /** Absolute path of the directory with the dataset, or of a file of its graph that ends in `.ndjson`. */
  readonly seeds: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly explain: boolean;
  /** Origins, or `*` for any. */
  readonly corsOrigins: readonly string[];
  readonly maxDepth: number;
  /** How many nodes and relationships an operation may be expected to touch. */
  readonly maxCost: number;
  readonly maxResponseBytes: number;
  readonly queryTimeout: number;
  /** Absolute path of the operator's folder of trusted operations, or null. */
  readonly trustedDocuments: string | null;
  /** Whether no other operations are answered. */
  readonly trustedOnly: boolean;
  /** Absolute path of the folder where operations with a permalink are kept, or null where none are. */
  readonly permalinks: string | null;
  /** How much memory ready answers may take; 0 keeps and shares none. */
  readonly cacheBytes: number;
  /** Address of the Redis where ready answers are shared, or null. */
  readonly redis: string | null;
  /** Whether tables can be matched with the graph at `/reconcile`. */
  readonly reconcile: boolean;
  /** Whether agents find their tools at `/mcp`. */
  readonly mcp: boolean;
  /** Whether the graph can be had in all formats at `/export`. */
  readonly downloads: boolean;
  /** What looks like a mistake in the environment without being one for certain. */
  readonly hints: readonly string[];
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const NEO4J_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

const REDIS_SCHEMES = ['redis', 'rediss'];

const wholeNumber = (least: number, most: number) => {
  const expected = `expected a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
};

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, `expected one of ${values.join(', ')}`);

const isNeo4jUri = (text: string): boolean =>
  URL.canParse(text) && NEO4J_SCHEMES.includes(new URL(text).protocol.slice(0, -1)) && new URL(text).hostname !== '';
const isRedisUrl = (text: string): boolean => URL.canParse(text) && REDIS_SCHEMES.includes(new URL(text).protocol.slice(0, -1));
const isOrigin = (text: string): boolean => text === '*' || (URL.canParse(text) && new URL(text).origin === text);

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

/**
 * Every setting there is, by the name of its environment variable. An empty variable counts as unset.
 * `docs/settings.md` is held against names, defaults and meanings.
 */
export const settings = {
  HOST: z.string().prefault('127.0.0.1').describe('Address to listen on.'),
  PORT: wholeNumber(0, 65_535).prefault('4000').describe('Port to listen on; `0` takes a free one.'),
  STORE: oneOf(['embedded', 'neo4j'])
    .prefault('embedded')
    .describe('Where the graph is: in this process, loaded from `SEEDS` at start, or in Neo4j, loaded by `npm run load`.'),
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri, `expected an address such as neo4j://127.0.0.1:7687, with one of the schemes ${NEO4J_SCHEMES.join(', ')}`)
    .prefault('neo4j://127.0.0.1:7687')
    .describe('Address of Neo4j.'),
  NEO4J_USER: z.string().prefault('neo4j').describe('User of Neo4j.'),
  NEO4J_PASSWORD: z.string().optional().describe('Password of that user. Required with `STORE=neo4j`.'),
  NEO4J_DATABASE: z.string().optional().describe('Database of Neo4j. Left out: the home database of that user.'),
  NEO4J_BOOKMARKS: list
    .prefault('')
    .describe(
      'What `npm run load` printed on a cluster, separated by commas: a member answers only once it has that load. Left out: none.',
    ),
  SEEDS: z
    .string()
    .prefault('seeds')
    .describe(
      'Directory of the dataset, or file of a graph that `npm run export -- --graph` wrote (`.ndjson`); the default is the one of the project.',
    ),
  LOG_LEVEL: oneOf(LOG_LEVELS)
    .prefault('info')
    .describe('The least severe log lines to write: `silent`, `fatal`, `error`, `warn`, `info`, `debug` or `trace`.'),
  EXPLAIN: oneOf(['on', 'off'])
    .optional()
    .describe(
      'Whether a request may ask for plan, Cypher and parameters: `on` or `off`. Left out: `on` where `HOST` is a loopback address.',
    ),
  CORS_ORIGINS: list
    .refine((origins) => origins.every(isOrigin), 'expected origins such as https://example.org, separated by commas, or *')
    .prefault('')
    .describe('Origins whose pages may ask, separated by commas; `*` for any. Left out: none.'),
  MAX_DEPTH: wholeNumber(1, 100).prefault('15').describe('How deep the selections of an operation may be nested.'),
  MAX_COST: wholeNumber(1, 1_000_000_000_000)
    .prefault('1000000')
    .describe('How many nodes and relationships an operation may be expected to touch.'),
  MAX_RESPONSE_BYTES: wholeNumber(1_000, 1_000_000_000).prefault('10000000').describe('How large an answer may be.'),
  QUERY_TIMEOUT_MS: wholeNumber(1, 3_600_000).prefault('10000').describe('How long an operation may take.'),
  TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .describe('Directory of `.graphql` files with operations that clients may name instead of sending them.'),
  TRUSTED_ONLY: oneOf(['on', 'off'])
    .prefault('off')
    .describe(
      '`on` answers trusted operations alone: those of `TRUSTED_DOCUMENTS`, of `schema/examples.graphql` and of `schema/agents.graphql`.',
    ),
  PERMALINKS: z
    .string()
    .prefault('permalinks')
    .describe('Directory where operations are kept that somebody asked a permalink for; `off` keeps none. The default is in the project.'),
  CACHE_BYTES: wholeNumber(0, 1_000_000_000_000)
    .prefault('64000000')
    .describe('How many bytes of memory ready answers may take; `0` keeps and shares none.'),
  REDIS_URL: z
    .string()
    .refine(isRedisUrl, `expected an address such as redis://127.0.0.1:6379, with one of the schemes ${REDIS_SCHEMES.join(', ')}`)
    .optional()
    .describe('Address of a Redis where ready answers are shared with other services. Left out: they are in memory alone.'),
  RECONCILE: oneOf(['on', 'off'])
    .prefault('on')
    .describe('Whether OpenRefine and its like can match names at `/reconcile`; pages of any site may read what it answers.'),
  MCP: oneOf(['on', 'off']).prefault('off').describe('Whether agents find their tools at `/mcp`.'),
  DOWNLOADS: oneOf(['on', 'off']).prefault('on').describe('Whether the graph can be had in all formats at `/export`.'),
} as const;

const environment = z.object(settings);

/** An address without the password in it. */
const withoutPassword = (text: string): string => text.replace(/:\/\/.*@/s, '://…@');

const problem = (name: string, given: Readonly<Record<string, string | undefined>>, expected: string): string =>
  `${name} is ${given[name] === undefined ? 'not set' : JSON.stringify(withoutPassword(given[name]))}; ${expected}.`;

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

function permalinksFolder(given: string | undefined, value: string): string | null {
  if (value === 'off') return null;
  return given === undefined ? join(projectRoot, value) : resolve(value);
}

/**
 * Reads the settings from environment variables.
 * @throws {GraphError} INVALID_SETTING, naming every invalid setting at once
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const hints = settingHints(Object.keys(settings), Object.keys(given));
  const read = environment.safeParse(given);
  const problems = (read.error?.issues ?? []).map(({ path, message }) => problem(String(path[0]), given, message));
  if (given['STORE'] === 'neo4j' && given['NEO4J_PASSWORD'] === undefined) {
    problems.push(problem('NEO4J_PASSWORD', given, 'expected the password of Neo4j, which STORE=neo4j needs'));
  }
  if (!read.success || problems.length > 0) {
    throw new GraphError('INVALID_SETTING', problems.join('\n'), {
      hint: [...hints, 'npm start -- --help lists the settings.'].join('\n'),
    });
  }
  const values = read.data;
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    store: values.STORE,
    neo4j: Object.freeze({
      uri: values.NEO4J_URI,
      user: values.NEO4J_USER,
      password: values.NEO4J_PASSWORD ?? '',
      ...(values.NEO4J_DATABASE !== undefined && { database: values.NEO4J_DATABASE }),
      bookmarks: Object.freeze(values.NEO4J_BOOKMARKS),
    }),
    seeds: given['SEEDS'] === undefined ? join(projectRoot, values.SEEDS) : resolve(values.SEEDS),
    logLevel: values.LOG_LEVEL,
    explain: values.EXPLAIN === undefined ? isLoopback(values.HOST) : values.EXPLAIN === 'on',
    corsOrigins: Object.freeze(values.CORS_ORIGINS),
    maxDepth: values.MAX_DEPTH,
    maxCost: values.MAX_COST,
    maxResponseBytes: values.MAX_RESPONSE_BYTES,
    queryTimeout: values.QUERY_TIMEOUT_MS,
    trustedDocuments: values.TRUSTED_DOCUMENTS === undefined ? null : resolve(values.TRUSTED_DOCUMENTS),
    trustedOnly: values.TRUSTED_ONLY === 'on',
    permalinks: permalinksFolder(given['PERMALINKS'], values.PERMALINKS),
    reconcile: values.RECONCILE === 'on',
    mcp: values.MCP === 'on',
    downloads: values.DOWNLOADS === 'on',
    cacheBytes: values.CACHE_BYTES,
    redis: values.REDIS_URL ?? null,
    hints: Object.freeze(hints),
  });
}
