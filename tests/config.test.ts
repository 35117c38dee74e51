import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { GraphError } from '../src/errors.js';
import { projectRoot } from '../src/project-root.js';

const refusal = (variables: Record<string, string>): GraphError => {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof GraphError) return error;
  }
  throw new Error('The settings were accepted.');
};

describe('the settings', () => {
  it('have defaults that run on a laptop', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      store: 'embedded',
      neo4j: { uri: 'neo4j://127.0.0.1:7687', user: 'neo4j', password: '', bookmarks: [] },
      seeds: join(projectRoot, 'seeds'),
      logLevel: 'info',
      explain: true,
      corsOrigins: [],
      maxDepth: 15,
      maxCost: 1_000_000,
      maxResponseBytes: 10_000_000,
      queryTimeout: 10_000,
      trustedDocuments: null,
      trustedOnly: false,
      permalinks: join(projectRoot, 'permalinks'),
      cacheBytes: 64_000_000,
      redis: null,
      reconcile: true,
      mcp: false,
      downloads: true,
      hints: [],
    });
  });

  it('are frozen', () => {
    const config = readConfig({});
    expect([config, config.neo4j, config.corsOrigins].every(Object.isFrozen)).toBe(true);
  });

  it('count an empty variable as unset', () => {
    expect(readConfig({ PORT: '', STORE: '', CORS_ORIGINS: '', EXPLAIN: '' })).toEqual(readConfig({}));
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.0.1', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['127.0.0.1.example.org', false],
  ])('EXPLAIN is on for loopback addresses alone: %s', (HOST, explain) => {
    expect(readConfig({ HOST }).explain).toBe(explain);
    expect(readConfig({ HOST, EXPLAIN: explain ? 'off' : 'on' }).explain).toBe(!explain);
  });

  it('take origins as a list', () => {
    expect(readConfig({ CORS_ORIGINS: ' https://a.example ,http://b.example:8080,' }).corsOrigins).toEqual([
      'https://a.example',
      'http://b.example:8080',
    ]);
  });

  it('are refused together, each with what it is and what was expected', () => {
    const { code, message } = refusal({
      PORT: '70000',
      STORE: 'neo4j',
      NEO4J_URI: 'http://x',
      LOG_LEVEL: 'loud',
      CORS_ORIGINS: 'https://a.example/',
      MAX_DEPTH: '0',
      MAX_COST: '0',
      MAX_RESPONSE_BYTES: '1e9',
      QUERY_TIMEOUT_MS: '-1',
      TRUSTED_ONLY: 'yes',
    });
    expect(code).toBe('INVALID_SETTING');
    expect(message.split('\n').map((line) => line.split(';')[0])).toEqual([
      'PORT is "70000"',
      'NEO4J_URI is "http://x"',
      'LOG_LEVEL is "loud"',
      'CORS_ORIGINS is "https://a.example/"',
      'MAX_DEPTH is "0"',
      'MAX_COST is "0"',
      'MAX_RESPONSE_BYTES is "1e9"',
      'QUERY_TIMEOUT_MS is "-1"',
      'TRUSTED_ONLY is "yes"',
      'NEO4J_PASSWORD is not set',
    ]);
    expect(message).toContain('expected one of silent, fatal, error, warn, info, debug, trace.');
  });

  it('want a password where the store is Neo4j', () => {
    expect(refusal({ STORE: 'neo4j' }).message).toBe('NEO4J_PASSWORD is not set; expected the password of Neo4j, which STORE=neo4j needs.');
    expect(readConfig({ STORE: 'neo4j', NEO4J_PASSWORD: 'x' }).neo4j.password).toBe('x');
  });

  it.each([
    ['NEO4J_URL', 'NEO4J_URI'],
    ['NEO4J_USERNAME', 'NEO4J_USER'],
    ['NEO4J_PASS', 'NEO4J_PASSWORD'],
    ['QUERY_TIMEOUT', 'QUERY_TIMEOUT_MS'],
    ['CORS_ORIGIN', 'CORS_ORIGINS'],
    ['SEED', 'SEEDS'],
  ])('ask whether %s was meant to be %s', (given, meant) => {
    expect(readConfig({ [given]: 'x' }).hints).toEqual([`${given} is set, which is no setting. Did you mean ${meant}?`]);
  });

  it('take no notice of variables that are nobody’s business', () => {
    expect(
      readConfig({
        HOME: '/home/li',
        PATH: '/bin',
        HOSTNAME: 'x',
        SHELL: 'sh',
        TERM: 'x',
        npm_config_port: '1',
        NEO4J_HOME: '/opt',
        NEO4J_AUTH: 'a/b',
      }).hints,
    ).toEqual([]);
  });

  it('take folders from where the service is started, and none for permalinks that are off', () => {
    expect(readConfig({ TRUSTED_DOCUMENTS: 'operations' }).trustedDocuments).toBe(join(process.cwd(), 'operations'));
    expect(readConfig({ PERMALINKS: 'links' }).permalinks).toBe(join(process.cwd(), 'links'));
    expect(readConfig({ PERMALINKS: 'off' }).permalinks).toBeNull();
  });

  it('take the address of a Redis, and show no password of it', () => {
    expect(readConfig({ REDIS_URL: 'rediss://:secret@cache.example:6380/1' }).redis).toBe('rediss://:secret@cache.example:6380/1');
    expect(readConfig({}).redis).toBeNull();
    const { message } = refusal({ REDIS_URL: 'http://user:secret@cache.example' });
    expect(message).toContain('REDIS_URL is "http://…@cache.example"; expected an address such as redis://');
    expect(message).not.toContain('secret');
  });
});
